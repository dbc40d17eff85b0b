/** Hands a table to the browser's downloads as a CSV file that spreadsheets open. */
export function downloadTable(name: string, lines: readonly (readonly string[])[]): void {
  const text = lines.map((cells) => cells.map(cell).join(',')).join('\r\n');
  // The mark tells spreadsheets that the text is UTF-8.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

function cell(text: string): string {
  // A leading sign would be read as a formula.
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
