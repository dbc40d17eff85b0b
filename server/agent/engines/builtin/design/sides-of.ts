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

function small(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
