import type { FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { Card, FieldValue } from '../../ui/index.ts';
import { isEmpty } from '../records/facts.tsx';
import { FieldIcon } from '../records/field-icon.tsx';
import { en, zh } from './text.ts';

/** Names and values of a row. */
export function ValueList({ fields, row }: { fields: readonly FieldDefinition[]; row: Row }) {
  const words = useWords({ en, zh });
  return (
    <Card className="min-w-0 px-5 py-2">
      <h2 className="sr-only">{words.details}</h2>
      <dl className="divide-y divide-border">
        {fields.map((field) => (
          <div key={field.id} className="flex flex-col gap-1 py-3">
            <dt className="flex items-center gap-1.5 text-xs font-medium text-muted-foreground">
              <FieldIcon field={field} className="size-3.5" />
              {field.label}
            </dt>
            <dd className="min-w-0 text-sm break-words">
              {isEmpty(row[field.id]) ? (
                <span className="text-muted-foreground">{words.notGiven}</span>
              ) : (
                <FieldValue field={field} value={row[field.id]} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
