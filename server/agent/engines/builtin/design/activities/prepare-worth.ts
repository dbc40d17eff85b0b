import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';
import { binary, choose, path, value } from './reservations/expressions.ts';

const loses = /\bdepreciat\w*|\b(?:current|book|residual) values?\b|折旧|现值/i;
/** Years after which nothing is left of what was paid. */
const years = 5;
const bought = /^(?:purchaseDate|boughtOn|acquiredOn|date)$/;

/** What was bought loses its worth evenly over the years. */
export function prepareWorth(entities: readonly EntityDraft[], { text, language }: Wishes): void {
  if (!loses.test(text.slice(0, 20_000))) return;
  for (const { fields, head } of entities) {
    if (head.source || head.origin !== 'kept' || fields.some(({ id }) => id === 'currentValue')) continue;
    const cost = fields.find(({ id, type }) => type === 'money' && /^(?:cost|price|value)$/.test(id));
    const since = fields.find(({ id, type }) => type === 'date' && bought.test(id));
    if (!cost || !since || !/^(?:asset|machine|vehicle|car|property)$/.test(head.id)) continue;
    const passed = binary('daysBetween', path('row', since.id), { kind: 'today' });
    const left = binary('subtract', value(1), binary('divide', passed, value(years * 365)));
    const worth = binary('multiply', path('row', cost.id), left);
    fields.push({
      id: 'currentValue',
      label: language === 'zh' ? '现值' : 'Current value',
      type: 'money',
      ...(cost.unit ? { unit: cost.unit } : {}),
      derived: choose(binary('less', left, value(0)), value(0), worth),
      hint: language === 'zh' ? `按 ${years} 年直线折旧` : `Straight-line depreciation over ${years} years`,
      order: cost.order + 1,
    });
    fields.sort((a, b) => a.order - b.order);
  }
}
