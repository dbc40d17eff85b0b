import type { Say } from '../say/say.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { EntityDraft, FieldInput } from './app-draft.ts';
import type { Metric } from './metric.ts';
import { addsUp, viewOfDraft } from './spec-view.ts';

const mostFigures = 4;
const numbers = /^(?:number|money|percent)$/;

/** What a dashboard is said to show of its rows besides what it shows anyway. */
function furtherMeasures(entity: EntityDraft, { kind, features }: Wishes): FieldInput[] {
  if (kind !== 'dashboard' && !features.has('dashboard')) return [];
  const { measure } = viewOfDraft(entity);
  return entity.fields
    .filter(
      ({ id, type }) =>
        numbers.test(type) && id !== measure?.id && id !== 'year' && entity.told?.includes(id) === true,
    )
    .slice(0, mostFigures);
}

/** Each named figure as a number of its own: a sum where it adds up, an average where it does not. */
export function namedFigures(entity: EntityDraft, { wishes, say }: { wishes: Wishes; say: Say }): Metric[] {
  return furtherMeasures(entity, wishes).map((field) => ({
    id: `${entity.head.path}-${field.id}`.toLowerCase(),
    label: labelOf(field, say),
    entity: entity.head.id,
    operation: addsUp(field) ? 'sum' : 'average',
    field: field.id,
    ...(field.unit ? { unit: field.unit } : {}),
  }));
}

/** `Average order value` is one already, and `total` says nothing of what is averaged. */
function labelOf(field: FieldInput, say: Say): string {
  if (/^(?:average|mean|median|total|number) |^(?:平均|总)/i.test(field.label)) return field.label;
  const word = addsUp(field) ? 'totalOf' : 'averageOf';
  return say.fill(word, { field: small(field.label) });
}

function small(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
