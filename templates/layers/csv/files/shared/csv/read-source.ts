import Papa from 'papaparse';
import type { Row, Value } from '../rows.ts';
import { parseCell, parseChoice } from './parse-cell.ts';
import type { Source } from './source.ts';

/** The rows of a file. The same text always gives rows with the same ids. */
export function readSource(text: string, source: Source): Row[] {
  const { data } = Papa.parse<Record<string, string | undefined>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim(),
  });
  const taken = new Map<string, number>();
  return data.map((cells) => {
    const values = readCells(cells, source);
    const key = source.key === undefined ? undefined : cells[source.key]?.trim();
    const base = (key && addressSafe(key)) || shortHash(JSON.stringify(values));
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    // Rows that repeat another one exactly are told apart by counting.
    return { ...values, id: count === 1 ? base : `${base}-${count}` };
  });
}

function readCells(
  cells: Record<string, string | undefined>,
  { entity, columns }: Source,
): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const field of entity.fields) {
    const mapped = columns[field.id];
    if (!mapped) continue;
    const value = parseCell(cells[mapped.column] ?? '', mapped.rule);
    values[field.id] = field.type === 'choice' ? parseChoice(value, field.options ?? [], mapped.rule) : value;
  }
  return values;
}

function addressSafe(key: string): string {
  const plain = key.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '');
  return plain
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
}

/** 53 bits of a text, in letters and digits; the same wherever it runs. */
function shortHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}
