import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Plan, PlanStep } from '../../../../../templates/spec/plan.ts';
import type { OperationInput } from '../design/app-draft.ts';
import type { Say } from '../say/say.ts';
import type { Language } from '../understand/wishes.ts';
import type { Clause } from './read-clauses.ts';

/** What a clause is read against: the app as it is after the clauses before it. */
export interface FollowUpContext {
  spec: AppSpec;
  language: Language;
  say: Say;
  /** The message is about a plan that is not built yet. */
  waiting?: boolean;
}

/** What one clause changes. */
export interface Change extends Pick<PlanStep, 'title' | 'sentence' | 'areas'> {
  operations: OperationInput[];
  /** Offered with it; the default is already in the operations. */
  questions?: Plan['questions'];
}

/** What is said where nothing is to be built. */
export interface Spoken {
  answer: string;
}

/** A kind of change or question that can be asked. The first kind that recognises a clause gets it. */
export interface FollowUpKind {
  id: string;
  /** A sentence it understands, for suggestions. */
  example: Readonly<Record<Language, string>>;
  recognise(clause: Clause, context: FollowUpContext): Change | Spoken | undefined;
}
