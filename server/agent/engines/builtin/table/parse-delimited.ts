import Papa from 'papaparse';

export type Cells = string[][];

const delimiters = [',', ';', '\t', '|'] as const;

/** All records of delimited text, as they stand. */
export function parseDelimited(text: string): { cells: Cells; delimiter: string } {
  const delimiter = detectDelimiter(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: newlineOf(text) });
  const cells = delimiter === '|' ? withoutFrame(parsed.data) : parsed.data;
  return { cells, delimiter };
}

/** The delimiter that gives the most even table of the first records. */
function detectDelimiter(text: string): string {
  const start = text.slice(0, 200_000);
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 60, newline: newlineOf(text) });
    const widths = data.filter((row) => row.length > 1 || (row[0] ?? '') !== '').map((row) => row.length);
    const width = mostFrequent(widths.filter((count) => count > 1));
    if (width === undefined) continue;
    const even = widths.filter((count) => count === width).length / widths.length;
    const score = even * 10 + Math.min(width, 30) / 10;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Papa guesses line ends from the first line only, which fails when that has a quoted newline. */
function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  const start = text.slice(0, 1_000_000).replace(/"(?:[^"]|"")*"/g, '');
  const both = start.split('\r\n').length - 1;
  const feeds = start.split('\n').length - 1;
  if (both > 0 && both >= feeds / 2) return '\r\n';
  return feeds === 0 && start.includes('\r') ? '\r' : '\n';
}

export function mostFrequent<Item>(items: readonly Item[]): Item | undefined {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: Item | undefined;
  for (const [item, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = item;
  return best;
}

/** A pasted Markdown table has a bar at both ends and a line of dashes. */
function withoutFrame(rows: Cells): Cells {
  const filled = rows.filter((row) => row.length > 1);
  const framed =
    filled.length > 0 && filled.every((row) => row[0]?.trim() === '' && row.at(-1)?.trim() === '');
  const inner = framed ? rows.map((row) => (row.length > 1 ? row.slice(1, -1) : row)) : rows;
  return inner.filter((row) => !row.every((cell) => /^\s*:?-{2,}:?\s*$/.test(cell)));
}
