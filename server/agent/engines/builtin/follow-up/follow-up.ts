import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../../templates/spec/fold.ts';
import type { Plan, PlanStep } from '../../../../../templates/spec/plan.ts';
import type { PlanRequest } from '../../engine.ts';
import { finishStep } from '../design/app-draft.ts';
import { say as sayings } from '../say/say.ts';
import { tokenise } from '../words/tokenise.ts';
import { followUpKinds } from './kinds/index.ts';
import type { Change, FollowUpKind } from './follow-up-kind.ts';
import { readClauses, type Clause } from './read-clauses.ts';
import { suggestions } from './suggestions.ts';

export type FollowUpAnswer = { kind: 'plan'; plan: Plan } | { kind: 'reply'; text: string };

interface Understood {
  change: Change;
  kind: FollowUpKind;
  clause: Clause;
}

/** A plan that changes an app as a message asks; words when nothing of it was understood. */
export function followUp(request: Pick<PlanRequest, 'text'>, spec: AppSpec): FollowUpAnswer {
  const { understood, unclear } = readChanges(request.text, spec);
  const language = languageOf(request.text, spec);
  const say = sayings[language];
  if (understood.length === 0) return { kind: 'reply', text: suggestions(request.text, spec, language) };
  const steps: PlanStep[] = [];
  for (const { change, kind, clause } of understood) {
    const last = steps.at(-1);
    const phrases: [number, number][] = [[clause.start, clause.start + clause.text.length]];
    // Two clauses of one kind with one meaning, such as `add a backend and store it in Postgres`, are one step.
    if (last && last.title === change.title) {
      last.phrases.push(...phrases);
      continue;
    }
    steps.push(finishStep({ ...change, id: freeId(kind.id, steps), phrases }));
  }
  const first = steps[0];
  if (first && unclear.length > 0)
    first.note =
      `${say.words.notUnderstood} ${unclear.map((clause) => `“${clause.text.slice(0, 120)}”`).join(' ')}`.slice(
        0,
        600,
      );
  return {
    kind: 'plan',
    plan: {
      summary: steps
        .map((step) => step.title)
        .join(' · ')
        .slice(0, 200),
      steps,
      questions: [],
    },
  };
}

/** What each clause changes, each read against the app as the ones before leave it. */
export function readChanges(text: string, spec: AppSpec): { understood: Understood[]; unclear: Clause[] } {
  const language = languageOf(text, spec);
  const understood: Understood[] = [];
  const unclear: Clause[] = [];
  let current = spec;
  for (const clause of readClauses(text)) {
    const context = { spec: current, language, say: sayings[language] };
    const found = recognise(clause, context);
    if (!found) {
      unclear.push(clause);
      continue;
    }
    understood.push({ ...found, clause });
    current = fold(finishStep({ ...found.change, id: 'step', phrases: [] }).operations, current).spec;
  }
  return { understood, unclear };
}

function recognise(clause: Clause, context: Parameters<FollowUpKind['recognise']>[1]) {
  for (const kind of followUpKinds) {
    const change = kind.recognise(clause, context);
    if (change && change.operations.length > 0) return { kind, change };
  }
  return undefined;
}

function freeId(id: string, steps: readonly PlanStep[]): string {
  const taken = new Set(steps.map((step) => step.id));
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}

function languageOf(text: string, spec: AppSpec): 'en' | 'zh' {
  const tokens = tokenise(text.slice(0, 2000));
  if (tokens.some((token) => token.kind === 'character')) return 'zh';
  return tokens.some((token) => token.kind === 'word') ? 'en' : spec.language;
}
