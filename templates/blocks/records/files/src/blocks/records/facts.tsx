import type { ReactNode } from 'react';
import { fieldOf, type EntityDefinition, type FieldDefinition } from '../../../shared/entity.ts';
import type { Row, Value } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { classNames, FieldValue, formatValue } from '../../ui/index.ts';
import { FieldIcon, hasIcon } from './field-icon.tsx';
import { isDay } from './weekday.ts';

export interface FactsProps {
  entity: EntityDefinition;
  row: Row;
  /** Ids of fields, in order. */
  show: readonly string[];
  /** Related rows as links; not inside something that is a link itself. */
  links?: boolean;
}

/** Short values of a row in one line: `Monday, 11:30–12:30`, `Mandalay Bay`, `Level 300`. */
export function Facts({ entity, row, show, links = false }: FactsProps) {
  const facts = groupFields(entity, row, show);
  if (facts.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted-foreground">
      {facts.map((fields) => (
        <Fact key={fields[0]?.id} fields={fields} row={row} links={links} />
      ))}
    </dl>
  );
}

function Fact({ fields, row, links }: { fields: readonly FieldDefinition[]; row: Row; links: boolean }) {
  const [first] = fields;
  if (!first) return null;
  const drawn = hasIcon(first);
  const label = fields.map((field) => field.label).join(', ');
  return (
    <div className={classNames('flex min-w-0 items-start gap-x-1.5', !drawn && 'flex-wrap')}>
      <FieldIcon field={first} className="mt-[0.2em] size-3.5 shrink-0" />
      <dt className={drawn ? 'sr-only' : 'shrink-0'}>{label}</dt>
      <dd className="min-w-0 break-words text-foreground/85">
        {fields.length > 1 ? (
          joined(fields, row)
        ) : (
          <ShortValue field={first} value={row[first.id]} links={links} />
        )}
      </dd>
    </div>
  );
}

/** A value without the colours and blocks it has on a page of its own. */
export function ShortValue({
  field,
  value,
  links = false,
}: {
  field: FieldDefinition;
  value: Value | undefined;
  links?: boolean;
}): ReactNode {
  if (field.type === 'choice' || Array.isArray(value)) return formatValue(field, value, locale);
  return <FieldValue field={field} value={value} links={links} />;
}

/** `Monday, 11:30–12:30`. */
export function joined(fields: readonly FieldDefinition[], row: Row): string {
  const times = fields.filter((field) => field.type === 'time');
  const days = fields.filter((field) => field.type !== 'time');
  const span = times.map((field) => formatValue(field, row[field.id], locale)).join('–');
  return [...days.map((field) => formatValue(field, row[field.id], locale)), span].join(', ');
}

/** Fields with a value; a day and the times after it, and two times in a row, are one fact. */
export function groupFields(
  entity: EntityDefinition,
  row: Row,
  show: readonly string[],
): FieldDefinition[][] {
  const groups: FieldDefinition[][] = [];
  for (const id of show) {
    const field = fieldOf(entity, id);
    if (!field || isEmpty(row[id])) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    const belongs = field.type === 'time' && (last?.type === 'time' || isDay(last));
    if (group && belongs && group.length < 3) group.push(field);
    else groups.push([field]);
  }
  return groups;
}

export function isEmpty(value: Value | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
