import type { ActivityContext } from '../activities/activity.ts';
import type { EntityDraft, StepDraft } from '../app-draft.ts';
import { reportStep } from './report-step.ts';
import { seriesStep } from './series-step.ts';
import { statisticsStep } from './statistics-step.ts';

export interface InsightContext extends ActivityContext {
  /** All that the app keeps, also what its verbs leave behind. */
  kept: readonly EntityDraft[];
  /** Those that there are already. */
  steps: readonly StepDraft[];
}

/** Steps that tell about what the other steps keep: charts of single things, statistics, reports. */
export function insightSteps(context: InsightContext): StepDraft[] {
  const { wishes } = context;
  if (!wishes.insights || wishes.quiz || wishes.game) return [];
  return [seriesStep(context), statisticsStep(context), reportStep(context)].flatMap((step) => step ?? []);
}

/** Titles of the menu so far. */
export function menuOf(steps: readonly StepDraft[]): string[] {
  return steps
    .flatMap(({ operations }) => operations)
    .flatMap((each) => (each.kind === 'put-page' && each.page.menu ? [each.page.menu.label] : []));
}

/** A label inside a sentence. */
export function small(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Ids of the pages that a step puts. */
export function pagesOf({ operations }: StepDraft): string[] {
  return operations.flatMap((each) => (each.kind === 'put-page' ? [each.page.id] : []));
}
