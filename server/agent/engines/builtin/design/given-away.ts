import type { Effect } from '../../../../../templates/spec/action.ts';
import { binary, path, value } from './activities/reservations/expressions.ts';
import type { EntityDraft } from './app-draft.ts';

/** States of what nobody else can have any more. */
const gone = /^(?:adopted|taken|sold|rented|let|filled|assigned|awarded)$/;

/** Who is given what they applied for leaves it to nobody else; taking that back makes it free again. */
export function givenAway(
  request: EntityDraft,
  entities: readonly EntityDraft[],
): { effects: Effect[]; back: Effect[] } {
  for (const { id, target } of request.fields) {
    const thing = entities.find(({ head }) => head.id === target && !head.source);
    const state = thing?.fields.find(
      ({ type, derived, options }) =>
        type === 'choice' && derived === undefined && options?.some((option) => gone.test(option.id)),
    );
    const last = state?.options?.find((option) => gone.test(option.id));
    const [first] = state?.options ?? [];
    if (!thing || !state || !last || !first) continue;
    const become = (option: string): Effect => ({
      kind: 'forEach',
      entity: thing.head.id,
      where: binary('equal', path('each', 'id'), path('row', id)),
      effects: [{ kind: 'set', values: { [state.id]: value(option) } }],
    });
    return { effects: [become(last.id)], back: [become(first.id)] };
  }
  return { effects: [], back: [] };
}
