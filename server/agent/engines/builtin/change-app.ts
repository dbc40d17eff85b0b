import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../templates/spec/fold.ts';
import type { PlanStep } from '../../../../templates/spec/plan.ts';
import type { EngineContext } from '../engine.ts';
import { followUp, languageOf, noteUnclear } from './follow-up/follow-up.ts';
import type { FollowUpAnswer } from './follow-up/follow-up.ts';
import { growApp } from './grow/grow-app.ts';
import { isAnswerTo } from './grow/is-answer-to.ts';
import { inOtherWords } from './grow/sayings-of.ts';
import { fieldIndex } from './words/lexicon.ts';

/**
 * Answers a message about an app: by the changes that can be named, and for what none of them is, by what the app's
 * idea would make of it.
 */
export async function changeApp(
  text: string,
  { spec, about, waiting = false }: Pick<EngineContext, 'spec' | 'about'> & { waiting?: boolean },
): Promise<FollowUpAnswer> {
  const history = (about?.history ?? []).filter(({ id }) => id !== about?.message);
  const answer = followUp({ text }, spec, { history, waiting });
  const idea = history.find(({ author, plan }) => author === 'person' && plan !== null)?.text;
  if (idea === undefined) return answer;
  if (answer.kind === 'reply') {
    const whole = answer.answered ? undefined : await growApp(text, { idea, spec });
    return whole ? planOf([whole]) : answer;
  }
  const { steps } = answer.plan;
  const instead = await growthOfGuess(text, steps, { idea, spec });
  if (instead) return planOf([instead]);
  const grown: PlanStep[] = [];
  const unclear = [];
  for (const clause of answer.unclear) {
    const operations = [...steps, ...grown].flatMap((step) => step.operations);
    const step = await growApp(clause.text, { idea, spec: fold(operations, spec).spec });
    if (step) grown.push({ ...step, id: `grow-${grown.length + 1}` });
    else unclear.push(clause);
  }
  if (grown.length === 0) return answer;
  const all = [...steps, ...grown];
  noteUnclear(all, unclear, languageOf(text, spec));
  return { ...answer, unclear, plan: { ...answer.plan, steps: all } };
}

function planOf(steps: PlanStep[]): FollowUpAnswer {
  const summary = steps.map(({ title }) => title).join(' · ');
  return { kind: 'plan', plan: { summary: summary.slice(0, 200), steps, questions: [] }, unclear: [] };
}

/** Words nobody knows make a field or an empty page; what the idea would make of them may be more than that. */
async function growthOfGuess(
  text: string,
  steps: readonly PlanStep[],
  app: { idea: string; spec: AppSpec },
): Promise<PlanStep | undefined> {
  const [only] = steps;
  if (steps.length !== 1 || !only || !isGuess(text, only)) return undefined;
  const step = await growApp(text, app);
  // An empty page is less than a page with something on it.
  const fuller = ['put-entity', 'put-action', ...(only.id === 'add' ? ['put-page'] : [])];
  const more = step?.operations.filter(({ kind }) => fuller.includes(kind)) ?? [];
  return isAnswerTo(more, inOtherWords(text), app.spec) ? step : undefined;
}

function isGuess(text: string, { id, operations }: PlanStep): boolean {
  if (operations.some(({ kind }) => kind === 'put-entity') || /field|column|\bform\b|字段|列/i.test(text))
    return false;
  const fields = operations.flatMap((operation) => (operation.kind === 'put-field' ? operation.field : []));
  return id === 'add' || (id === 'add-field' && fields.every(({ label }) => !fieldIndex.get(label)));
}
