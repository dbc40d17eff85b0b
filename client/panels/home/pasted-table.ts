/** A pasted table as a file: cells from a spreadsheet arrive as lines with tabs. Prose gives `undefined`. */
export function pastedTable(text: string, name: string): File | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const columns = lines[0]?.split('\t').length ?? 0;
  if (lines.length < 2 || columns < 2) return undefined;
  const regular = lines.filter((line) => line.split('\t').length === columns).length;
  if (regular < lines.length * 0.8) return undefined;
  return new File([text], name, { type: 'text/tab-separated-values' });
}
