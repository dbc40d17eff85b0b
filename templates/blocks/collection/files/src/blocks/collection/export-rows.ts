import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import type { FindRelated } from '../records/use-related.ts';

/** Rows as a CSV file that spreadsheets open: one column a field, numbers and dates as they are stored. */
export function rowsToCsv(entity: EntityDefinition, rows: readonly Row[], related: FindRelated): string {
  const fields = entity.fields.filter((field) => field.type !== 'image' && field.type !== 'file');
  const lines = rows.map((row) =>
    fields.map((field) => {
      const value = row[field.id];
      if (value === undefined || value === null) return '';
      if (field.type === 'relation') {
        const found = related(row, field);
        return found ? titleText(found.entity, found.row) : '';
      }
      if (Array.isArray(value)) return value.join('; ');
      return field.type === 'choice' ? formatValue(field, value, locale) : String(value);
    }),
  );
  return [fields.map((field) => field.label), ...lines]
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n');
}

/** Hands a file to the browser's downloads. */
export function downloadCsv(name: string, text: string): void {
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
