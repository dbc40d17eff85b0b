import { slugOf } from '../agent/engines/builtin/words/slug.ts';
import { nameIdea } from './name-idea.ts';
import type { PlanLanguage } from './plan-language.ts';

/** What the builtin engine knows of plain language, for editing plans by hand. */
export function createPlanLanguage(): PlanLanguage {
  return {
    slugOf: (idea) => slugOf(nameIdea(idea)),
    withChecks: (plan) => plan,
    interpret: (sentence) => ({
      step: { title: sentence.slice(0, 60), areas: [], operations: [], phrases: [] },
      meaning: '',
      notUnderstood: [sentence],
    }),
  };
}
