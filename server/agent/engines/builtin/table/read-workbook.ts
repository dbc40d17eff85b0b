import readExcelFile from 'read-excel-file/node';
import type { Cells } from './parse-delimited.ts';
import { TableError } from './table-error.ts';
import { unpacksWithin } from './unpacks-within.ts';

const largestUnpacked = 150 * 1024 * 1024;

/** The cells of one sheet of an Excel workbook: the one named, else the first, and all sheets' names. */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  sheet: string | undefined,
): Promise<{ cells: Cells; sheets: string[] }> {
  const sheets = await readSheets(bytes, fileName);
  const chosen = sheet === undefined ? sheets[0] : sheets.find((each) => each.sheet === sheet);
  const names = sheets.map((each) => each.sheet);
  if (!chosen) {
    throw new TableError(
      'no-such-sheet',
      `“${fileName}” has no sheet “${sheet ?? ''}”. It has ${names.map((name) => `“${name}”`).join(', ')}.`,
    );
  }
  return { cells: chosen.data.map((row) => row.map(cellText)), sheets: names };
}

async function readSheets(bytes: Uint8Array, fileName: string) {
  if (!(await unpacksWithin(Buffer.from(bytes), largestUnpacked))) {
    const message = `“${fileName}” is damaged, or holds more than can be read at once. Save the sheet as CSV and attach that.`;
    throw new TableError('damaged', message);
  }
  try {
    return await readExcelFile(Buffer.from(bytes));
  } catch (cause) {
    const message = `“${fileName}” could not be read as an Excel workbook. Open it, save it again as .xlsx or CSV, and attach that.`;
    throw new TableError('damaged', message, cause);
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return typeof cell === 'string' ? cell : String(cell);
}

/** Excel's dates have no zone; those without a time of day are plain dates. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
}
