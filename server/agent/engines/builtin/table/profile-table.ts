import type { ColumnProfile, TableProfile } from '../../engine.ts';
import { profileColumn } from './profile-column.ts';
import type { Table } from './read-table.ts';

const keyHeader = /(^|[^a-z])(id|key|code|number|no|nr|sku|isbn|uuid|编号|代码)$|编号|^id/i;
const titleHeaders = [
  /^(title|name|标题|名称|姓名|名字)$/i,
  /(title|name|标题|名称)$/i,
  /^(subject|headline|product|item|label|question|pollster|company|project|city|country)/i,
];

/** What a table holds: its columns, the column that identifies rows and the one that names them. */
export function profileTable(table: Table): TableProfile {
  const columns = table.header.map((header, index) =>
    profileColumn(
      header,
      table.rows.map((row) => row[index] ?? ''),
    ),
  );
  const key = keyOf(columns, table.rows.length);
  const title = titleOf(columns);
  return {
    rows: table.rows.length,
    columns,
    ...(key === undefined ? {} : { key }),
    ...(title === undefined ? {} : { title }),
    problems: [...table.problems, ...ambiguousDates(columns)],
    sample: table.rows.slice(0, 20).map((row) => row.map((cell) => cell.slice(0, 500))),
  };
}

function keyOf(columns: readonly ColumnProfile[], rows: number): string | undefined {
  const whole = columns.filter(
    (column) =>
      column.unique &&
      column.filled === rows &&
      rows > 1 &&
      !['longText', 'list', 'boolean'].includes(column.type),
  );
  const named = whole.find((column) => keyHeader.test(column.header.trim()));
  const short = whole.find((column) => column.type === 'text' && column.longest <= 64);
  return (named ?? short)?.header;
}

function titleOf(columns: readonly ColumnProfile[]): string | undefined {
  const texts = columns.filter((column) => column.type === 'text' || column.type === 'longText');
  for (const pattern of titleHeaders) {
    const column = texts.find((each) => pattern.test(each.header.trim()) && each.distinct > 1);
    if (column) return column.header;
  }
  const telling = texts
    .filter((column) => column.type === 'text' && !keyHeader.test(column.header.trim()))
    .toSorted((a, b) => b.distinct - a.distinct)[0];
  return telling && telling.distinct >= telling.filled * 0.3 ? telling.header : texts[0]?.header;
}

function ambiguousDates(columns: readonly ColumnProfile[]): string[] {
  return columns
    .filter((column) => column.order && column.order !== 'ymd')
    .map((column) => {
      const order = column.order === 'dmy' ? 'day, month, year' : 'month, day, year';
      return `Dates in “${column.header}” are read as ${order}.`;
    });
}
