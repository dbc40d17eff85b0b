import type { Plan } from '../../../../templates/spec/plan.ts';
import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import { foldPlan } from '../../fold-plan.ts';
import { en } from './en.ts';
import type { EditWords } from './en.ts';
import { zh } from './zh.ts';

const words: Record<AppSpec['language'], EditWords> = { en, zh };

/** What edits mean, in the language of the app the plan makes. */
export function editWords({ plan, base }: { plan: Plan; base: AppSpec }): EditWords {
  return words[foldPlan(plan.steps, base).spec.language];
}
