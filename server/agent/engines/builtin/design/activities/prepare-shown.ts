import type { EntityDraft } from '../app-draft.ts';
import { binary, choose, path, value } from './reservations/expressions.ts';

/** What is on between two dates says by itself whether it is on, to come or over. */
export function prepareShown(entities: readonly EntityDraft[]): void {
  for (const { fields, samples, head } of entities) {
    const shown = fields.find(({ id, type }) => id === 'shown' && type === 'choice');
    const from = fields.find(({ id }) => id === 'startDate');
    const until = fields.find(({ id }) => id === 'endDate');
    if (!shown || head.source) continue;
    if (!from || !until) {
      fields.splice(fields.indexOf(shown), 1);
    } else {
      shown.derived = choose(
        binary('less', { kind: 'today' }, path('row', from.id)),
        value('upcoming'),
        choose(binary('less', path('row', until.id), { kind: 'today' }), value('past'), value('current')),
      );
    }
    for (const { values } of samples) delete values['shown'];
  }
}
