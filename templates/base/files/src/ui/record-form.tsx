import { useState } from 'react';
import { moment } from '../../shared/dates.ts';
import type { EntityDefinition, FieldDefinition } from '../../shared/entity.ts';
import { initialValues } from '../../shared/initial-values.ts';
import type { Row, Value, Values } from '../../shared/rows.ts';
import { access } from '../store/access.ts';
import { words } from '../text/index.ts';
import { ValuesForm } from './values-form.tsx';

export interface RecordFormProps<R extends Row> {
  entity: EntityDefinition<R>;
  /** The row to change, or values to begin a new one with. */
  initial?: Values | R;
  /** Ids of the fields to ask for; all that are typed by people without it. */
  fields?: readonly string[];
  submitLabel?: string;
  onSubmit: (values: Values) => Promise<unknown>;
  onCancel?: () => void;
}

/** The form of an entity, for a new row or an old one. */
export function RecordForm<R extends Row>({
  entity,
  initial = {},
  fields,
  submitLabel = words.save,
  onSubmit,
  onCancel,
}: RecordFormProps<R>) {
  const asked = entity.fields.filter(
    (field) =>
      !field.derived &&
      !field.byActions &&
      !(field.fromPerson && access.person) &&
      (!fields || fields.includes(field.id)),
  );
  const [start] = useState(() => startValues(entity, initial));
  return (
    <ValuesForm
      fields={asked}
      initial={start}
      submitLabel={submitLabel}
      onSubmit={(values) => onSubmit(ofFields(asked, values))}
      onCancel={onCancel}
    />
  );
}

/** What a form begins with: the row as it is, or a new one's own values and those given. */
function startValues<R extends Row>(entity: EntityDefinition<R>, initial: Values | R): Values {
  const held: Readonly<Record<string, Value | undefined>> = initial;
  const isNew = held['id'] === undefined;
  return isNew ? { ...initialValues(entity, moment(new Date())), ...defined(held) } : defined(held);
}

function defined(values: Readonly<Record<string, Value | undefined>>): Values {
  const kept: Record<string, Value> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) kept[key] = value;
  return kept;
}

/** What was asked for; emptied texts become missing values. */
function ofFields(fields: readonly FieldDefinition[], values: Values): Values {
  return Object.fromEntries(
    fields.map(({ id, type }) => {
      const value = values[id] ?? null;
      return [id, type === 'boolean' ? value === true : value === '' ? null : value];
    }),
  );
}
