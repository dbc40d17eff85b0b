import { decodeText } from './decode-text.ts';
import { findHeader, nameColumns } from './find-header.ts';
import { parseDelimited, type Cells } from './parse-delimited.ts';
import { readWorkbook } from './read-workbook.ts';
import { refuseForeignFile, refuseForeignText } from './refuse-foreign-file.ts';
import { TableError } from './table-error.ts';

/** A table as read: unique headers, rows of the same width, and in plain words what had to be guessed. */
export interface Table {
  header: string[];
  rows: string[][];
  problems: string[];
  /** Names of all sheets, when it came from a workbook. */
  sheets?: string[];
}

/**
 * Reads CSV, TSV, pasted text or an Excel workbook (first sheet unless one is named). Throws TableError with a sentence
 * for the person when the file is no table.
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  options: { sheet?: string } = {},
): Promise<Table> {
  refuseForeignFile(bytes, fileName);
  if (/\.xls[xm]$/i.test(fileName) && bytes.length > 0) {
    const { cells, sheets } = await readWorkbook(bytes, fileName, options.sheet);
    const table = tableOf(cells, fileName);
    const several = sheets.length > 1 && options.sheet === undefined;
    const note = `The workbook has ${sheets.length} sheets; “${sheets[0] ?? ''}” was read.`;
    return { ...table, problems: several ? [note, ...table.problems] : table.problems, sheets };
  }
  const { text, encoding } = decodeText(bytes);
  refuseForeignText(text, fileName);
  const table = tableOf(parseDelimited(text.replace(/^\uFEFF/, '')).cells, fileName);
  const guessed = encoding === 'UTF-8' ? [] : [`The file is not UTF-8; it was read as ${encoding}.`];
  return { ...table, problems: [...guessed, ...table.problems] };
}

function tableOf(cells: Cells, fileName: string): Table {
  const rows = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) {
    throw new TableError(
      'empty',
      `“${fileName}” is empty. Attach a file with a line of headings and at least one row.`,
    );
  }
  const lastFilled = cells.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  const blank = lastFilled + 1 - rows.length;
  const found = findHeader(rows);
  const data = rows.slice(found.start);
  const { width, problems: uneven } = evenOut(found.header.length, data);
  const wide = Array.from({ length: width }, (_, index) => found.header[index] ?? '');
  const named = nameColumns(wide);
  const kept = withoutEmptyEnd(named.header, found.header, data);
  const problems = [...found.problems, ...named.problems, ...uneven];
  if (blank > 0) problems.push(blank === 1 ? 'Left out one blank line.' : `Left out ${blank} blank lines.`);
  if (data.length === 0) problems.push('There are headings but no rows.');
  const even = data.map((row) => kept.map((_, index) => row[index] ?? ''));
  return { header: kept, rows: even, problems };
}

/** The width that keeps every filled cell. */
function evenOut(header: number, rows: Cells): { width: number; problems: string[] } {
  let width = header;
  let short = 0;
  let long = 0;
  for (const row of rows) {
    if (row.length < header) short += 1;
    if (row.length > header && row.slice(header).some((cell) => cell.trim() !== '')) {
      long += 1;
      width = Math.min(Math.max(width, row.length), header + 20);
    }
  }
  const problems: string[] = [];
  if (short > 0) problems.push(`${rowsWith(short)} fewer cells than headings; the missing ones are empty.`);
  if (long > 0) problems.push(`${rowsWith(long)} more cells than headings; columns were added for them.`);
  return { width, problems };
}

function rowsWith(count: number): string {
  return count === 1 ? 'One row has' : `${count} rows have`;
}

/** Columns at the right end without heading and without a single value, as exports leave them. */
function withoutEmptyEnd(names: string[], header: readonly string[], rows: Cells): string[] {
  let width = names.length;
  while (
    width > 1 &&
    (header[width - 1] ?? '').trim() === '' &&
    rows.every((row) => (row[width - 1] ?? '').trim() === '')
  )
    width -= 1;
  return names.slice(0, width);
}
