import type { StepDraft } from '../app-draft.ts';
import type { InsightContext } from './insight.ts';
import { narrowStep } from './narrow-step.ts';
import { periodStep } from './period-step.ts';
import { reportStep } from './report-step.ts';
import { seriesStep } from './series-step.ts';
import { statisticsStep } from './statistics-step.ts';
import { versusStep } from './versus-step.ts';

/** Steps that tell about what the other steps keep: charts of single things, statistics, reports. */
export function insightSteps(context: InsightContext): StepDraft[] {
  const { wishes } = context;
  if (!wishes.insights || wishes.quiz || wishes.game) return [];
  const told = [
    versusStep(context),
    seriesStep(context),
    periodStep(context),
    statisticsStep(context),
    reportStep(context),
  ].flatMap((step) => step ?? []);
  const narrowed = narrowStep({ ...context, steps: [...context.steps, ...told] });
  return narrowed ? [...told, narrowed] : told;
}

/** Ids of the pages that a step puts. */
export function pagesOf({ operations }: StepDraft): string[] {
  return operations.flatMap((each) => (each.kind === 'put-page' ? [each.page.id] : []));
}
