const longestLine = 8192;

export interface LineRing {
  write(text: string): void;
  /** The last lines, oldest first, at most `count`. An unfinished line counts as one. */
  last(count: number): readonly string[];
}

/** Keeps the last `capacity` lines of output; a line longer than 8192 characters is cut into several. */
export function createLineRing(capacity: number): LineRing {
  let lines: string[] = [];
  let unfinished = '';

  function keep(line: string): void {
    lines.push(line);
    if (lines.length > capacity * 2) lines = lines.slice(-capacity);
  }

  return {
    write(text) {
      const parts = (unfinished + text).split('\n');
      unfinished = parts.pop() ?? '';
      for (const part of parts) for (const line of cut(part.replace(/\r$/, ''))) keep(line);
      while (unfinished.length > longestLine) {
        keep(unfinished.slice(0, longestLine));
        unfinished = unfinished.slice(longestLine);
      }
    },
    last(count) {
      const all = unfinished === '' ? lines : [...lines, unfinished];
      return count <= 0 ? [] : all.slice(-Math.min(count, capacity));
    },
  };
}

function cut(line: string): string[] {
  if (line.length <= longestLine) return [line];
  const parts: string[] = [];
  for (let at = 0; at < line.length; at += longestLine) parts.push(line.slice(at, at + longestLine));
  return parts;
}
