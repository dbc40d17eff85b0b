import type { Say } from '../say/say.ts';
import type { EntityDraft, FieldInput } from './app-draft.ts';
import type { Metric } from './metric.ts';

/** What came in and what went out, where both are in one list: their sum would say nothing. */
export function sidesOf({ head, fields }: EntityDraft, measure: FieldInput, say: Say): Metric[] | undefined {
  const side = fields.find(({ type, options }) =>
    type === 'choice' ? ['income', 'expense'].every((id) => options?.some((one) => one.id === id)) : false,
  );
  return side?.options
    ?.filter(({ id }) => id === 'income' || id === 'expense')
    .map(({ id, label }) => ({
      id: `${head.path}-${id}`.toLowerCase(),
      label: say.fill('inState', { plural: measure.label, state: small(label) }),
      entity: head.id,
      operation: 'sum' as const,
      field: measure.id,
      where: { field: side.id, equals: id },
      ...(measure.unit ? { unit: measure.unit } : {}),
    }));
}

/** How many are in the state that somebody has to do something about. */
export function waitingOf({ head, fields }: EntityDraft, say: Say): Metric[] {
  const state = fields.find(({ id, type }) => type === 'choice' && /^(?:status|stage|stockStatus)$/.test(id));
  const option = state?.options?.find(({ tone }) => tone === 'waiting') ?? state?.options?.[0];
  if (!state || !option || head.origin !== 'kept') return [];
  return [
    {
      id: `${head.path}-waiting`.toLowerCase(),
      label: say.fill('inState', { plural: head.plural, state: small(option.label) }),
      entity: head.id,
      operation: 'count',
      where: { field: state.id, equals: option.id },
    },
  ];
}

function small(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
