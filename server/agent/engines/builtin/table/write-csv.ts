import Papa from 'papaparse';
import type { Table } from './read-table.ts';

/** The table as it is kept in an app's repository: UTF-8, commas, one header line, `\n` at line ends. */
export function writeCsv(table: Pick<Table, 'header' | 'rows'>): string {
  return `${Papa.unparse([table.header, ...table.rows], { newline: '\n' })}\n`;
}
