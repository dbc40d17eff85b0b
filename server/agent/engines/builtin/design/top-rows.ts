import type { Say } from '../say/say.ts';
import type { EntityDraft } from './app-draft.ts';
import type { ChartProperties } from './overview-step.ts';
import { addsUp, viewOfDraft } from './spec-view.ts';

/** Which rows stand out: on a dashboard of one thing, its rows by their number, the largest first. */
export function topRows(
  { head, fields, samples }: EntityDraft,
  charts: readonly ChartProperties[],
  say: Say,
): ChartProperties[] {
  const title = fields.find(({ id }) => id === head.titleField);
  const measure = viewOfDraft({ head, fields, samples, view: 'table', phrases: [] }).measure;
  const names = new Set(samples.map(({ values }) => String(values[head.titleField] ?? '')));
  if (!measure || measure.derived || title?.type !== 'text' || names.size < 4 || head.source) return [];
  // Where a choice sorts them already, single rows say little more.
  if (charts.some(({ groupBy }) => fields.find(({ id }) => id === groupBy)?.type === 'choice')) return [];
  if (charts.some(({ groupBy }) => groupBy === title.id)) return [];
  return [
    {
      kind: 'bar',
      title: say.fill('chartBy', { measure: measure.label, field: small(head.singular) }),
      groupBy: title.id,
      operation: addsUp(measure) ? 'sum' : 'average',
      field: measure.id,
      limit: 8,
    },
  ];
}

function small(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
