import { activityWord } from '../../say/activity-words.ts';
import type { EntityDraft, OperationInput, StepDraft } from '../app-draft.ts';
import type { ActivityContext } from './activity.ts';
import { fitClock } from './clock-step.ts';
import { resultList } from './quiz-step.ts';

type Context = Pick<ActivityContext, 'wishes' | 'entities' | 'say'>;

/** Lists that others make entries of: a leaderboard is not typed, and questions do not give their answers away. */
export function fitLists(steps: readonly StepDraft[], context: Context): void {
  for (const step of steps) fitClock(step, context);
  if (!context.wishes.quiz) return;
  const ofId = (id: string) => context.entities.find(({ head }) => head.id === id);
  const [questions, scores] = [ofId('question'), ofId('scoreEntry')];
  for (const step of steps) {
    if (questions) fitQuestions(step, questions, context);
    if (scores && context.wishes.quiz.ranked) fitScores(step, scores, context);
    playContests(step, steps);
  }
}

function fitQuestions(step: StepDraft, { head }: EntityDraft, { wishes, say }: Context): void {
  const { language } = wishes;
  const list = listOf(step, 'question');
  if (!list) return;
  list.block.properties = {
    ...list.block.properties,
    filters: ['topic'],
    show: ['topic'],
    sort: [{ field: 'question', direction: 'ascending' }],
  };
  const bank = activityWord(language, 'questionBank');
  let title = head.plural;
  for (const operation of step.operations) {
    if (operation.kind !== 'put-page' || !operation.page.menu) continue;
    const { page } = operation;
    if (page.title === head.plural)
      operation.page = { ...page, title: bank, menu: { ...operation.page.menu, label: bank } };
    title = operation.page.title;
  }
  const filters = [activityWord(language, 'topic')];
  const facts = { search: true, filters, sorts: [], entry: true, export: false, home: false };
  step.sentence = say.browse(head.plural, facts)[1].replace(`“${head.plural}”`, `“${title}”`);
}

function fitScores(step: StepDraft, { head }: EntityDraft, { wishes, say }: Context): void {
  const list = listOf(step, head.id);
  if (!list) return;
  const emptyText = activityWord(wishes.language, 'noResults');
  list.block.properties = resultList({ ranked: true, emptyText }) as never;
  const facts = { search: true, filters: [], sorts: [], entry: false, export: false, home: false };
  const page = step.operations.find((operation) => operation.kind === 'put-page')?.page;
  const sentence = say.browse(head.plural, facts)[1];
  step.sentence = page ? sentence.replace(`“${head.plural}”`, `“${page.title}”`) : sentence;
}

function listOf(step: StepDraft, entity: string): (OperationInput & { kind: 'put-block' }) | undefined {
  return step.operations.find(
    (operation): operation is OperationInput & { kind: 'put-block' } =>
      operation.kind === 'put-block' &&
      operation.block.block === 'collection' &&
      operation.block.entity === entity,
  );
}

/** A contest is taken on its own page. */
function playContests(step: StepDraft, steps: readonly StepDraft[]): void {
  const page = step.operations.find(
    (operation) => operation.kind === 'put-page' && operation.page.path === '/contests/:id',
  );
  const quiz = steps
    .flatMap(({ operations }) => operations)
    .find((operation) => operation.kind === 'put-block' && operation.block.id === 'quiz');
  if (page?.kind !== 'put-page' || quiz?.kind !== 'put-block') return;
  step.operations.push({ ...quiz, page: page.page.id, block: { ...quiz.block, order: 40 } });
}
