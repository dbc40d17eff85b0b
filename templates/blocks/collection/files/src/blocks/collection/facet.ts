import type { FieldDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import { store } from '../../store/store.ts';
import { locale } from '../../text/index.ts';
import { titleText } from '../records/title-text.ts';
import type { en } from './text.ts';

export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** What a value of a filter is called. */
export function valueLabel(field: FieldDefinition, value: string, words: typeof en): string {
  if (field.type === 'boolean') return value === 'true' ? words.yes : words.no;
  if (field.type === 'choice') return field.options?.find((option) => option.id === value)?.label ?? value;
  if (field.type !== 'relation') return value;
  const target = field.target === undefined ? undefined : entityOf(field.target);
  const row = target && store.table(target.id).byId.get(value);
  return target && row ? titleText(target, row) : value;
}

/** The values of a filter: choices in their own order, all others with the most frequent first. */
export function facetValues(
  field: FieldDefinition,
  counts: ReadonlyMap<string, number>,
  { chosen, words }: { chosen: readonly string[]; words: typeof en },
): FacetValue[] {
  const of = (value: string): FacetValue => ({
    value,
    label: valueLabel(field, value, words),
    count: counts.get(value) ?? 0,
  });
  if (field.type === 'choice') return (field.options ?? []).map((option) => of(option.id));
  if (field.type === 'boolean') return ['true', 'false'].map(of);
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...new Set([...counts.keys(), ...chosen])]
    .map(of)
    .sort((one, other) => other.count - one.count || collator.compare(one.label, other.label));
}
