import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { Badge, Card, FieldValue } from '../../ui/index.ts';
import { fieldsOf, numberText } from '../figures/figures.ts';
import { isNumber } from '../figures/rows-table.tsx';
import type { ComparisonFields } from './comparison-block.tsx';
import { en, zh } from './text.ts';

export interface OffersTableProps {
  entity: EntityDefinition;
  offers: readonly Row[];
  fields: ComparisonFields;
  label: string;
}

/** Offers in columns, the lowest marked, all others by how much they are above it. */
export function OffersTable({ entity, offers, fields, label }: OffersTableProps) {
  const words = useWords({ en, zh });
  const price = fieldOf(entity, fields.price);
  const ids = [fields.place, fields.supplier, fields.quantity, fields.checked].flatMap((id) => id ?? []);
  const columns = fieldsOf(entity, ids);
  const least = Number(offers[0]?.[fields.price]);
  const cell = 'px-4 py-3 align-middle';
  return (
    <Card className="overflow-x-auto" tabIndex={0} role="region" aria-label={label}>
      <table className="w-full border-collapse text-sm" aria-label={label}>
        <thead>
          <tr className="border-b border-border text-left text-xs text-muted-foreground">
            <th scope="col" className={`${cell} font-semibold`}>
              {price?.label}
            </th>
            {columns.map((field) => (
              <th
                key={field.id}
                scope="col"
                className={`${cell} font-semibold ${isNumber(field) ? 'text-right' : ''}`}
              >
                {field.label}
              </th>
            ))}
            <th scope="col" className={`${cell} font-semibold`}>
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {offers.map((row) => {
            const amount = Number(row[fields.price]);
            const isLowest = amount === least;
            return (
              <tr
                key={row.id}
                className={`border-b border-border last:border-0 ${isLowest ? 'bg-good-soft font-medium' : ''}`}
              >
                <td className={`${cell} text-base font-semibold whitespace-nowrap tabular-nums`}>
                  {numberText(price, amount)}
                </td>
                {columns.map((field) => (
                  <td
                    key={field.id}
                    className={`${cell} ${isNumber(field) ? 'text-right tabular-nums' : ''}`}
                  >
                    <FieldValue field={field} value={row[field.id]} />
                  </td>
                ))}
                <td className={`${cell} whitespace-nowrap tabular-nums`}>
                  {isLowest ? (
                    <Badge tone="good">{words.lowest}</Badge>
                  ) : (
                    words.more(numberText(price, Math.round((amount - least) * 100) / 100))
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
