/** How alike two texts are, from 0 to 1: the share of pairs of letters they have in common. */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  const total = sizeOf(pairs) + sizeOf(others);
  if (total === 0) return 0;
  let common = 0;
  for (const [pair, count] of pairs) common += Math.min(count, others.get(pair) ?? 0);
  return (2 * common) / total;
}

function pairsOf(text: string): Map<string, number> {
  const plain = text.replace(/\s+/g, ' ').trim();
  const pairs = new Map<string, number>();
  for (let at = 0; at < plain.length - 1; at += 1) {
    const pair = plain.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of pairs.values()) size += count;
  return size;
}

/** The path that was probably meant. */
export function nearestPath(path: string, paths: readonly string[]): string | undefined {
  const scored = paths.map((each) => ({ each, score: similarity(path, each) }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > 0.6 ? best.each : undefined;
}

/** The lines of a text that are most like what was searched for. */
export function nearestLines(
  text: string,
  wanted: string,
): { line: number; text: string; score: number } | undefined {
  const lines = text.split('\n');
  const size = wanted.replace(/\n$/, '').split('\n').length;
  let best: { line: number; text: string; score: number } | undefined;
  for (let at = 0; at + size <= lines.length; at += 1) {
    const part = lines.slice(at, at + size).join('\n');
    const score = similarity(part, wanted);
    if (!best || score > best.score) best = { line: at + 1, text: part, score };
  }
  return best && best.score > 0.4 ? best : undefined;
}
