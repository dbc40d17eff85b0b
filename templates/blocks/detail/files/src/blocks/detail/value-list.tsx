import type { ReactNode } from 'react';
import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { Card, classNames, FieldValue, formatValue } from '../../ui/index.ts';
import { groupFields, joined, ShortValue } from '../records/facts.tsx';
import { FieldIcon, hasIcon } from '../records/field-icon.tsx';
import { en, zh } from './text.ts';

export interface ValueListProps {
  entity: EntityDefinition;
  fields: readonly FieldDefinition[];
  row: Row;
  /** Has the whole width: values stand beside each other. */
  wide?: boolean;
  /** Stands above them. */
  children?: ReactNode;
}

/** Names and values of a row; what it has no value for is left out. */
export function ValueList({ entity, fields, row, wide = false, children }: ValueListProps) {
  const words = useWords({ en, zh });
  const price = fields.find(({ id, type }) => type === 'money' && typeof row[id] === 'number');
  const groups = groupFields(
    entity,
    row,
    fields.filter((field) => field !== price).map((field) => field.id),
  );
  return (
    <Card className={classNames('min-w-0 px-5', wide ? 'py-5 sm:p-6' : 'py-2')}>
      {children}
      <h2 className="sr-only">{words.details}</h2>
      <dl
        className={
          wide
            ? 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-x-8 gap-y-5'
            : 'divide-y divide-border'
        }
      >
        {price && (
          <div className={wide ? 'flex flex-col gap-1' : 'flex flex-col gap-0.5 py-3'}>
            <dt className="text-xs font-medium text-muted-foreground">{price.label}</dt>
            <dd className="font-heading text-2xl leading-tight font-semibold tracking-tight tabular-nums">
              {formatValue(price, row[price.id], locale)}
            </dd>
          </div>
        )}
        {groups.map((group) => {
          const [first] = group;
          return (
            first && (
              <div
                key={first.id}
                className={wide ? 'flex flex-col gap-1' : 'flex items-start justify-between gap-4 py-2.5'}
              >
                <dt
                  className={classNames(
                    'flex shrink-0 items-center gap-1.5 text-muted-foreground',
                    wide ? 'text-xs font-medium' : 'max-w-[45%] text-sm',
                  )}
                >
                  <FieldIcon field={first} className="size-3.5" />
                  {group.map((field) => field.label).join(', ')}
                </dt>
                <dd className={classNames('min-w-0 text-sm font-medium break-words', !wide && 'text-right')}>
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
