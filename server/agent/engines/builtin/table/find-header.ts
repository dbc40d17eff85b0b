import { cellType } from './cell-types.ts';
import { mostFrequent, type Cells } from './parse-delimited.ts';

/** Where the table starts and what its columns are called, with what was done to find out. */
export interface FoundHeader {
  header: string[];
  /** Index of the first row of data. */
  start: number;
  problems: string[];
}

/** Finds the header among rows that are already free of blank ones. */
export function findHeader(rows: Cells): FoundHeader {
  const problems: string[] = [];
  const width = mostFrequent(rows.slice(0, 60).map(widthOf)) ?? 0;
  const preamble = preambleLength(rows, width);
  if (preamble > 0) problems.push(`Left out ${lines(preamble)} above the table.`);
  const first = rows[preamble] ?? [];
  const second = rows[preamble + 1] ?? [];
  const rest = rows.slice(preamble + 1, preamble + 31);
  if (lacksHeader(first, rest)) {
    problems.push('The first line is data, so the columns were named “Column 1”, “Column 2” and so on.');
    return { header: first.map((_, index) => `Column ${index + 1}`), start: preamble, problems };
  }
  if (hasSecondHeader(first, second, rows.slice(preamble + 2, preamble + 32))) {
    problems.push('The first two lines are both headings and were joined.');
    return { header: joinHeaders(first, second), start: preamble + 2, problems };
  }
  return { header: first, start: preamble + 1, problems };
}

function lines(count: number): string {
  return count === 1 ? 'one line' : `${count} lines`;
}

/** Width without empty cells at the end. */
function widthOf(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1]?.trim() === '') width -= 1;
  return width;
}

function preambleLength(rows: Cells, width: number): number {
  if (width < 3) return 0;
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;
  let length = 0;
  while (length < Math.min(20, rows.length - 2)) {
    const count = filled(rows[length] ?? []);
    if (count > 1 && (count > 2 || width < 6)) break;
    length += 1;
  }
  return widthOf(rows[length] ?? []) >= width / 2 ? length : 0;
}

/** A first line whose cells are of the same kinds as those below is data. */
function lacksHeader(first: readonly string[], rest: Cells): boolean {
  if (rest.length === 0) return false;
  let typed = 0;
  for (const [index, cell] of first.entries()) {
    const type = cellType(cell.trim());
    if (!type || (type === 'number' && /^(19|20)\d\d$/.test(cell.trim()))) continue;
    const below = rest.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '');
    const same = below.filter((value) => cellType(value) === type).length;
    if (below.length > 0 && same >= below.length * 0.8) typed += 1;
  }
  return typed > 0 && typed >= Math.min(2, first.length / 4);
}

/** A heading over several columns leaves cells empty that a second line of headings fills. */
function hasSecondHeader(first: readonly string[], second: readonly string[], rest: Cells): boolean {
  const empty = first.flatMap((cell, index) => (cell.trim() === '' ? [index] : []));
  if (rest.length === 0 || empty.length < 2 || empty.length < first.length * 0.15) return false;
  const fills = empty.filter((index) => (second[index] ?? '').trim() !== '').length;
  const typed = second.some((cell) => cellType(cell.trim()) === 'number' || cellType(cell.trim()) === 'date');
  return fills >= empty.length * 0.7 && !typed;
}

function joinHeaders(first: readonly string[], second: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
    const own = first[index]?.trim() ?? '';
    if (own !== '') group = own;
    const detail = second[index]?.trim() ?? '';
    if (detail === '' || /^response$/i.test(detail)) return own;
    return group === '' ? detail : `${group} – ${detail}`;
  });
}

/** Headers made unique and never empty, with what was changed. */
export function nameColumns(header: readonly string[]): { header: string[]; problems: string[] } {
  const problems: string[] = [];
  const taken = new Set<string>();
  let unnamed = 0;
  const repeated: string[] = [];
  const names = header.map((cell, index) => {
    const clean = cell.replace(/\s+/g, ' ').trim();
    if (clean === '') unnamed += 1;
    const base = clean === '' ? `Column ${index + 1}` : clean;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} (${count})`;
    if (name !== base) repeated.push(base);
    taken.add(name.toLowerCase());
    return name;
  });
  if (unnamed > 0) {
    problems.push(
      unnamed === 1
        ? 'One column had no heading and was given a name.'
        : `${unnamed} columns had no heading and were given names.`,
    );
  }
  for (const name of new Set(repeated)) {
    problems.push(`“${name}” is the heading of more than one column; the later ones were numbered.`);
  }
  return { header: names, problems };
}
