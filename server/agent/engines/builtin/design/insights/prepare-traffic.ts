import type { EntityDraft } from '../app-draft.ts';

/** Nobody comes without seeing a page: there are fewer visitors than page views. */
export function prepareTraffic(entities: readonly EntityDraft[]): void {
  const traffic = entities.find(({ head }) => head.id === 'pageTraffic' && !head.source);
  traffic?.samples.forEach(({ values }, index) => {
    const views = values['pageViews'];
    if (typeof views !== 'number' || typeof values['visits'] !== 'number') return;
    values['visits'] = Math.max(1, Math.round(views * (0.48 + ((index * 7) % 10) / 40)));
  });
}
