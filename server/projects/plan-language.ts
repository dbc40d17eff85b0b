import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { Plan, PlanStep } from '../../templates/spec/plan.ts';

/** What a sentence was understood as. */
export interface Interpretation {
  /** Without operations when nothing was understood. */
  step: Omit<PlanStep, 'id' | 'sentence'>;
  /** One line on what it means. */
  meaning: string;
  notUnderstood: string[];
}

/** What editing a plan by hand needs to know of plain language. No model is asked. */
export interface PlanLanguage {
  /** A name fit for an address, from an idea. */
  slugOf(idea: string): string;
  /** What one of several is called. */
  singularOf(plural: string): string;
  /** What several of one are called. */
  pluralOf(singular: string): string;
  /** The plan with the checks its operations call for. */
  withChecks(plan: Plan, base: AppSpec): Plan;
  /** What one sentence asks of the app as `spec` says it would be. */
  interpret(sentence: string, spec: AppSpec): Interpretation;
}
