import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { FieldValue, formatValue } from '../../ui/index.ts';
import { RowLink } from '../records/row-link.tsx';
import { titleText } from '../records/title-text.ts';
import type { FindRelated } from '../records/use-related.ts';
import { fieldsOf } from './figures.ts';

export interface RowsTableProps {
  label: string;
  entity: EntityDefinition;
  rows: readonly Row[];
  show: readonly string[];
  related: FindRelated;
}

export function isNumber(field: FieldDefinition): boolean {
  return ['number', 'money', 'percent'].includes(field.type);
}

function isDay({ type }: FieldDefinition): boolean {
  return type === 'date' || type === 'dateTime';
}

/** Rows in columns, numbers to the right. */
export function RowsTable({ label, entity, rows, show, related }: RowsTableProps) {
  const fields = fieldsOf(entity, show);
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={label}>
      <table className="w-full border-collapse text-sm" aria-label={label}>
        <thead>
          <tr className="border-b border-border text-left text-xs text-muted-foreground">
            {fields.map((field) => (
              <th
                key={field.id}
                scope="col"
                className={`px-3 py-2 font-semibold first:pl-0 last:pr-0 ${isNumber(field) ? 'text-right' : ''}`}
              >
                {field.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-b border-border last:border-0">
              {fields.map((field) => (
                <td
                  key={field.id}
                  className={`px-3 py-2 align-top first:pl-0 last:pr-0 ${isNumber(field) ? 'text-right whitespace-nowrap tabular-nums' : isDay(field) ? 'whitespace-nowrap' : ''}`}
                >
                  <Cell entity={entity} field={field} row={row} related={related} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({
  entity,
  field,
  row,
  related,
}: Pick<RowsTableProps, 'entity' | 'related'> & { field: FieldDefinition; row: Row }) {
  if (field.id === entity.titleField && field.type !== 'relation')
    return <RowLink entity={entity} row={row} />;
  if (field.type === 'relation') {
    const found = related(row, field);
    return found ? <RowLink entity={found.entity} row={found.row} /> : null;
  }
  return <FieldValue field={field} value={row[field.id]} />;
}

/** The same as text, for files. */
export function cellText(field: FieldDefinition, row: Row, related: FindRelated): string {
  const value = row[field.id];
  if (value === undefined || value === null) return '';
  if (field.type === 'relation') {
    const found = related(row, field);
    return found ? titleText(found.entity, found.row) : '';
  }
  if (Array.isArray(value)) return value.join('; ');
  return field.type === 'choice' ? formatValue(field, value, locale) : String(value);
}
