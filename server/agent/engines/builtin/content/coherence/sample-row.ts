import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import type { EntityDraft, FieldInput } from '../../design/app-draft.ts';

/** An example while its parts are made to agree. */
export interface SampleRow {
  readonly values: Readonly<Record<string, unknown>>;
  /** Place among the examples of its thing. */
  readonly index: number;
  set(field: string, value: SampleValue | undefined): void;
}

/** A thing whose examples are looked at. */
export interface SampleThing {
  head: EntityDraft['head'];
  fields: ReadonlyMap<string, FieldInput>;
  rows: readonly SampleRow[];
}

/** Days from today of a date or a time; `undefined` for anything else. */
export function daysOf(value: unknown): number | undefined {
  return typeof value === 'object' && value !== null && 'days' in value && typeof value.days === 'number'
    ? value.days
    : undefined;
}

/** Puts a date elsewhere and keeps its time of day. */
export function putDay(row: SampleRow, field: string, days: number): void {
  const value = row.values[field];
  const time = typeof value === 'object' && value !== null && 'time' in value ? value.time : undefined;
  row.set(field, typeof time === 'string' ? { days, time } : { days });
}

/** The first of some fields that a thing has as a date. */
export function dateField(thing: SampleThing, ids: readonly string[]): string | undefined {
  return ids.find((id) => thing.fields.get(id)?.type.startsWith('date'));
}

/** The choice that says how things stand. */
export function stateField({ fields }: SampleThing): FieldInput | undefined {
  return [...fields.values()].find(
    ({ id, type }) => type === 'choice' && /^(?:status|state|stage)$/.test(id),
  );
}
