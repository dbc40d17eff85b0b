import { hasAccounts } from '../../base/print/storage-features.ts';
import type { AppSpec } from '../../spec/app-spec.ts';
import type { CheckStep, Locator } from '../../spec/check.ts';
import type { Entity, Field } from '../../spec/entity.ts';
import { appWords } from './words.ts';

/** Where a form stands, and values other than those by type. */
export interface FillOptions {
  within: Locator;
  /** By field: a value to type, or the text of an option. */
  values?: Readonly<Record<string, string>>;
  /** What the record is called; `{unique}` is added. */
  name?: string;
}

export interface FilledRecord {
  steps: readonly CheckStep[];
  /** Text by which the record is then known on pages. */
  shown: string;
  /** The field this text is in. */
  nameField: Field;
}

const typed: readonly Field['type'][] = ['text', 'longText'];

/** The field whose text tells a record from all others: its title, or the first text. */
export function nameFieldOf(entity: Entity): Field | undefined {
  const fields = Object.values(entity.fields).filter(
    (field) =>
      !field.derived && !field.byActions && field.default?.kind !== 'path' && typed.includes(field.type),
  );
  return fields.find((field) => field.id === entity.titleField) ?? fields[0];
}

/**
 * Steps that fill a form with one record: what is required, the field it is known by, and the values asked for.
 * Undefined when a required value cannot be known from the spec.
 */
export function fillRecord(entity: Entity, spec: AppSpec, options: FillOptions): FilledRecord | undefined {
  const nameField = nameFieldOf(entity);
  if (!nameField) return undefined;
  const shown = `${options.name ?? (spec.language === 'zh' ? '测试' : 'Try')} {unique}`;
  const steps: CheckStep[] = [];
  let times = 9;
  for (const field of Object.values(entity.fields)) {
    const wanted = field.id === nameField.id ? shown : options.values?.[field.id];
    if (field.derived || field.byActions || isFromPerson(field, spec)) continue;
    if (!field.required && wanted === undefined) continue;
    const value = wanted ?? valueFor(field, spec, times);
    if (field.type === 'time' || field.type === 'dateTime') times += 1;
    if (value === undefined) return undefined;
    const step = fillField(field, value, options.within);
    if (step) steps.push(step);
  }
  return { steps, shown, nameField };
}

/** Whether the field is filled with who is logged in, and not asked for. */
export function isFromPerson({ default: value }: Field, spec: AppSpec): boolean {
  return hasAccounts(spec) && value?.kind === 'path' && value.scope === 'person';
}

/** The step that gives a field a value. */
export function fillField(field: Field, value: string, within?: Locator): CheckStep | undefined {
  const place = within ? { within } : {};
  if (field.type === 'boolean') return { kind: 'switch', label: field.label, on: value === 'true', ...place };
  if (field.type === 'choice' || field.type === 'relation' || field.type === 'rating') {
    return { kind: 'choose', label: field.label, option: value, ...place };
  }
  if (field.type === 'image' || field.type === 'file') return undefined;
  return { kind: 'fill', label: field.label, value, ...place };
}

/** A value that fits a field: what a form accepts, or the text of an option. */
export function valueFor(field: Field, spec: AppSpec, hour = 9): string | undefined {
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'tags':
      return `${field.label} {unique}`;
    case 'number':
    case 'money':
    case 'percent':
      return String(numberWithin(field, 37));
    case 'rating':
      return appWords(spec).ratingOf(String(numberWithin(field, 4)), String(field.maximum ?? 5));
    case 'date':
      return '{today+0}';
    case 'time':
      return `${String(hour).padStart(2, '0')}:00`;
    case 'dateTime':
      return `{today+0}T${String(hour).padStart(2, '0')}:00`;
    case 'boolean':
      return 'true';
    case 'choice':
      return field.options?.[0]?.label;
    case 'relation':
      return titleOfFirst(field.target, spec);
    case 'email':
      return '{unique}@example.com';
    case 'url':
      return 'https://example.com/{unique}';
    case 'phone':
      return '+1 202 555 0143';
    case 'image':
    case 'file':
      return undefined;
  }
}

function numberWithin({ minimum, maximum }: Field, wanted: number): number {
  return Math.min(Math.max(wanted, minimum ?? wanted), maximum ?? wanted);
}

function titleOfFirst(target: string | undefined, spec: AppSpec): string | undefined {
  const entity = target === undefined ? undefined : spec.entities[target];
  if (!entity) return undefined;
  for (const sample of Object.values(entity.samples)) {
    const title = sample[entity.titleField];
    if (typeof title === 'string' && title !== '') return title;
  }
  return undefined;
}
