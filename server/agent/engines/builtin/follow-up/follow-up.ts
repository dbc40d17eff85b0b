import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../../templates/spec/fold.ts';
import type { SpecOperation } from '../../../../../templates/spec/operation.ts';
import type { Plan, PlanStep } from '../../../../../templates/spec/plan.ts';
import type { PlanRequest } from '../../engine.ts';
import { finishStep } from '../design/app-draft.ts';
import { say as sayings } from '../say/say.ts';
import { tokenise } from '../words/tokenise.ts';
import type { Change, FollowUpContext, FollowUpKind } from './follow-up-kind.ts';
import { recall, remember, type EarlierMessage } from './memory.ts';
import { readClauses, type Clause } from './read-clauses.ts';
import { recogniseClause } from './recognise-clause.ts';
import { splitList } from './split-list.ts';
import { suggestions } from './suggestions.ts';

export type FollowUpAnswer =
  | { kind: 'plan'; plan: Plan; unclear: readonly Clause[] }
  | {
      kind: 'reply';
      text: string;
      /** It was a question; what is said is not that nothing was understood. */
      answered: boolean;
      unclear: readonly Clause[];
    };

interface Understood {
  change: Change;
  kind: FollowUpKind;
  clause: Clause;
}

/** A clause that starts nothing. */
interface Answered {
  clause: Clause;
  text: string;
}

/** What a message is said after. */
export interface Before {
  /** The conversation before this message, oldest first. */
  history?: readonly EarlierMessage[];
  /** It is about a plan that is not built yet. */
  waiting?: boolean;
}

/** A plan that changes an app as a message asks; words when nothing is to be built or nothing of it was understood. */
export function followUp(
  request: Pick<PlanRequest, 'text'>,
  spec: AppSpec,
  before: Before = {},
): FollowUpAnswer {
  const { understood, answers, unclear } = readChanges(request.text, spec, before);
  const language = languageOf(request.text, spec);
  const said = [...new Set(answers.map(({ text }) => text))].join(' ');
  if (understood.length === 0)
    return {
      kind: 'reply',
      text: said || suggestions(request.text, spec, language),
      answered: said !== '',
      unclear,
    };
  const steps: PlanStep[] = [];
  for (const { change, kind, clause } of understood) {
    const { questions: _, ...rest } = change;
    const last = steps.at(-1);
    const phrases: [number, number][] = [[clause.start, clause.start + clause.text.length]];
    // Two clauses of one kind with one meaning, such as `add a backend and store it in Postgres`, are one step.
    if (last && last.title === change.title) {
      last.phrases.push(...phrases);
      continue;
    }
    steps.push(finishStep({ ...rest, id: freeId(kind.id, steps), phrases }));
  }
  noteUnclear(steps, unclear, language);
  const titles = steps.map((step) => step.title).join(' · ');
  return {
    kind: 'plan',
    unclear,
    plan: {
      summary: (said === '' ? titles : `${titles}. ${said}`).slice(0, 200),
      steps,
      // The builtin engine asks one thing at a time.
      questions: understood.flatMap(({ change }) => change.questions ?? []).slice(0, 1),
    },
  };
}

/** Says with the first step what was not understood. */
export function noteUnclear(
  steps: readonly PlanStep[],
  unclear: readonly Pick<Clause, 'text'>[],
  language: 'en' | 'zh',
): void {
  const [first] = steps;
  if (!first) return;
  const quoted = unclear.map(({ text }) => `“${text.slice(0, 120)}”`).join(' ');
  const { notUnderstood } = sayings[language].words;
  if (unclear.length > 0) first.note = `${notUnderstood} ${quoted}`.slice(0, 600);
  else delete first.note;
}

/** What each clause changes, each read against the app as the ones before leave it, and what is only answered. */
export function readChanges(
  text: string,
  spec: AppSpec,
  { history = [], waiting = false }: Before = {},
): { understood: Understood[]; answers: Answered[]; unclear: Clause[] } {
  const language = languageOf(text, spec);
  const understood: Understood[] = [];
  const answers: Answered[] = [];
  const unclear: Clause[] = [];
  const memory = recall(history, spec);
  let current = spec;
  const at = (): FollowUpContext => ({ spec: current, language, say: sayings[language], waiting });
  for (const clause of readClauses(text).flatMap((each) => splitList(each, at(), memory))) {
    const context = at();
    const found = recogniseClause(clause, context, memory);
    if (!found) {
      unclear.push(clause);
      continue;
    }
    if ('answer' in found.outcome) {
      answers.push({ clause, text: found.outcome.answer });
      continue;
    }
    understood.push({ kind: found.kind, change: found.outcome, clause });
    const { operations } = finishStep({ ...found.outcome, id: 'step', phrases: [] });
    remember(memory, { text: found.text, operations }, current);
    current = leftBy(operations, current);
  }
  return { understood, answers, unclear };
}

function leftBy(operations: readonly SpecOperation[], spec: AppSpec): AppSpec {
  return fold(operations, spec).spec;
}

function freeId(id: string, steps: readonly PlanStep[]): string {
  const taken = new Set(steps.map((step) => step.id));
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}

export function languageOf(text: string, spec: AppSpec): 'en' | 'zh' {
  const tokens = tokenise(text.slice(0, 2000));
  if (tokens.some((token) => token.kind === 'character')) return 'zh';
  return tokens.some((token) => token.kind === 'word') ? 'en' : spec.language;
}
