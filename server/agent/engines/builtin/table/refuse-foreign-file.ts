import { TableError } from './table-error.ts';

const megabyte = 1024 * 1024;
/** Largest file read. */
export const largestTable = 25 * megabyte;

/** What the first bytes say the file is; `undefined` when it may be text. */
export function kindOfFile(bytes: Uint8Array): 'zip' | 'old-excel' | 'pdf' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x50 && second === 0x4b && (third === 3 || third === 5) && (fourth === 4 || fourth === 6))
    return 'zip';
  if (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0) return 'old-excel';
  if (first === 0x25 && second === 0x50 && third === 0x44 && fourth === 0x46) return 'pdf';
  return undefined;
}

/** Throws when a file cannot be a table that is read, with what to do about it. */
export function refuseForeignFile(bytes: Uint8Array, fileName: string): void {
  if (bytes.length > largestTable) {
    const size = Math.ceil(bytes.length / megabyte);
    throw new TableError(
      'too-large',
      `“${fileName}” has ${size} MB; tables of up to 25 MB can be read. Attach a smaller part of it.`,
    );
  }
  const kind = kindOfFile(bytes);
  const workbook = /\.xls[xm]$/i.test(fileName);
  if (kind === 'zip' && !workbook) {
    throw new TableError(
      'archive',
      `“${fileName}” is a ZIP archive, not a table. If it is an Excel workbook, name it .xlsx; otherwise unpack it and attach the CSV file inside.`,
    );
  }
  if (kind === 'old-excel') {
    throw new TableError(
      'old-excel',
      `“${fileName}” is a workbook of an old Excel. Save it as .xlsx or CSV and attach that.`,
    );
  }
  if (kind === 'pdf') {
    throw new TableError('not-text', `“${fileName}” is a PDF. Attach the table as CSV or Excel.`);
  }
  if (workbook && kind !== 'zip' && bytes.length > 0) {
    throw new TableError(
      'damaged',
      `“${fileName}” is not an Excel workbook although its name says so. Save it again as .xlsx or CSV.`,
    );
  }
}

/** Throws when decoded text is a web page or no text at all. */
export function refuseForeignText(text: string, fileName: string): void {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<\?xml[^>]*>\s*<(!doctype )?html)/.test(start)) {
    throw new TableError(
      'html',
      `“${fileName}” is a web page, not a table: the download probably led to a log-in page. Download the file again and attach that.`,
    );
  }
  if (text.slice(0, 4000).split('\u0000').length > 5) {
    throw new TableError('not-text', `“${fileName}” is not a text file. Attach the table as CSV or Excel.`);
  }
}
