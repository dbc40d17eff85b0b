/** Hears the `summary` of a JSON answer as it is written, so that the person can read along. */
export function createSummaryReader(tell: (text: string) => void): (piece: string) => void {
  let written = '';
  let told = 0;
  return (piece) => {
    written += piece;
    const raw = /"summary"\s*:\s*"((?:[^"\\]|\\.)*)/.exec(written)?.[1];
    if (raw === undefined) return;
    const text = unescape(raw);
    if (text === undefined || text.length <= told) return;
    tell(text.slice(told));
    told = text.length;
  };
}

function unescape(raw: string): string | undefined {
  try {
    const text: unknown = JSON.parse(`"${raw}"`);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
