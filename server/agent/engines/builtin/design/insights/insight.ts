import type { ActivityContext } from '../activities/activity.ts';
import type { EntityDraft, StepDraft } from '../app-draft.ts';

export interface InsightContext extends ActivityContext {
  /** All that the app keeps, also what its verbs leave behind. */
  kept: readonly EntityDraft[];
  /** Those that there are already. */
  steps: readonly StepDraft[];
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
