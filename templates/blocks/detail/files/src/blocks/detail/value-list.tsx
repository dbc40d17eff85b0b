import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { Card, FieldValue } from '../../ui/index.ts';
import { groupFields, joined, ShortValue } from '../records/facts.tsx';
import { FieldIcon, hasIcon } from '../records/field-icon.tsx';
import { en, zh } from './text.ts';

export interface ValueListProps {
  entity: EntityDefinition;
  fields: readonly FieldDefinition[];
  row: Row;
}

/** Names and values of a row; what it has no value for is left out. */
export function ValueList({ entity, fields, row }: ValueListProps) {
  const words = useWords({ en, zh });
  const groups = groupFields(
    entity,
    row,
    fields.map((field) => field.id),
  );
  return (
    <Card className="min-w-0 px-5 py-2">
      <h2 className="sr-only">{words.details}</h2>
      <dl className="divide-y divide-border">
        {groups.map((group) => {
          const [first] = group;
          return (
            first && (
              <div key={first.id} className="flex flex-col gap-1 py-3">
                <dt className="flex items-center gap-1.5 text-xs font-medium text-muted-foreground">
                  <FieldIcon field={first} className="size-3.5" />
                  {group.map((field) => field.label).join(', ')}
                </dt>
                <dd className="min-w-0 text-sm break-words">
                  {group.length > 1 ? (
                    joined(group, row)
                  ) : hasIcon(first) && first.type === 'choice' ? (
                    <ShortValue field={first} value={row[first.id]} />
                  ) : (
                    <FieldValue field={first} value={row[first.id]} />
                  )}
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </Card>
  );
}
