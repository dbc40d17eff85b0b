import { activityWord } from '../../say/activity-words.ts';
import type { EntityDraft, OperationInput, StepDraft } from '../app-draft.ts';
import type { ActivityContext } from './activity.ts';
import { fitLeaderboard, rankedResults } from './leaderboard-list.ts';
import { groupOf } from './contest-rounds.ts';
import { fitClock } from './clock-step.ts';
import { fitEditorial } from './editorial-step.ts';
import { fitPartners } from './fit-partners.ts';
import { fitPortions } from './portions-step.ts';
import { fitLeague } from './league-step.ts';

type Context = Pick<ActivityContext, 'wishes' | 'entities' | 'say'>;

/** Lists that others make entries of: a leaderboard is not typed, and questions do not give their answers away. */
export function fitLists(steps: readonly StepDraft[], context: Context): void {
  for (const step of steps) fitClock(step, context);
  for (const step of steps) fitEditorial(step, context);
  for (const step of steps) fitPortions(step, context);
  if (context.wishes.partners) for (const step of steps) fitPartners(step);
  for (const step of steps) fitLeague(step, steps, context);
  if (!context.wishes.quiz) {
    for (const step of steps) fitLeaderboard(step, context);
    return;
  }
  const ofId = (id: string) => context.entities.find(({ head }) => head.id === id);
  const [questions, scores] = [ofId('question'), ofId('scoreEntry')];
  for (const step of steps) {
    if (questions) fitQuestions(step, questions, { ...context, steps });
    if (scores && context.wishes.quiz.ranked) fitScores(step, scores, context);
    playContests(step, steps, groupOf(context.entities));
  }
}

function fitQuestions(
  step: StepDraft,
  { head }: EntityDraft,
  { wishes, say, steps }: Context & { steps: readonly StepDraft[] },
): void {
  const { language } = wishes;
  const list = listOf(step, 'question');
  if (!list) return;
  list.block.properties = {
    ...list.block.properties,
    filters: ['topic'],
    show: ['topic'],
    sort: [{ field: 'question', direction: 'ascending' }],
  };
  bankOfQuestions(step, list, { steps, text: wishes.text });
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

function fitScores(step: StepDraft, scores: EntityDraft, { wishes, say }: Context): void {
  const { head } = scores;
  const list = listOf(step, head.id);
  if (!list) return;
  const emptyText = activityWord(wishes.language, 'noResults');
  list.block = {
    ...list.block,
    block: 'leaderboard',
    properties: rankedResults(scores, emptyText) as never,
  };
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

/** Somebody writes questions too. */
const writes =
  /\b(?:add|adds|create|creates|creating|manage|manages|managing|edit|write|upload|make)\b[^.]{0,40}\b(?:questions?|quiz(?:zes)?|exams?|tests?)\b|\b(?:admin(?:istrator)?s?|teachers?|instructors?)\b|(?:添加|创建|管理|编辑|录入)[^。]{0,12}(?:题|试卷|考试)|管理员|教师|老师/i;

/** Where a round of chosen questions can be taken, the bank is where they are chosen. */
function bankOfQuestions(
  step: StepDraft,
  list: OperationInput & { kind: 'put-block' },
  { steps, text }: { steps: readonly StepDraft[]; text: string },
): void {
  const quiz = steps
    .flatMap(({ operations }) => operations)
    .find((operation) => operation.kind === 'put-block' && operation.block.id === 'quiz');
  if (quiz?.kind !== 'put-block') return;
  const { count: _, modes: __, group: ___, minutes: ____, ...shared } = quiz.block.properties ?? {};
  if (!writes.test(text)) step.operations.splice(step.operations.indexOf(list), 1);
  step.operations.push({
    ...list,
    block: {
      id: 'bank',
      block: 'quiz',
      order: 5,
      entity: 'question',
      properties: { ...shared, view: 'bank' } as never,
    },
  });
}

/** A contest is taken on its own page. */
function playContests(step: StepDraft, steps: readonly StepDraft[], group: EntityDraft | undefined): void {
  const page = step.operations.find(
    (operation) => operation.kind === 'put-page' && operation.page.path === `/${group?.head.path}/:id`,
  );
  const quiz = steps
    .flatMap(({ operations }) => operations)
    .find((operation) => operation.kind === 'put-block' && operation.block.id === 'quiz');
  if (!group || page?.kind !== 'put-page' || quiz?.kind !== 'put-block') return;
  if (step.operations.some((operation) => operation.kind === 'put-block' && operation.block.id === 'quiz'))
    return;
  for (const each of steps) withoutAnswers(each, group, page.page.id);
  const results: unknown = quiz.block.properties?.['results'];
  const kept = typeof results === 'object' && results !== null ? Object.entries(results) : [];
  const player = kept.some(([name]) => name === 'player');
  const entity = kept.find(([name]) => name === 'entity')?.[1];
  if (player && typeof entity === 'string')
    step.operations.push({
      kind: 'put-block',
      page: page.page.id,
      block: {
        id: 'ranking',
        block: 'leaderboard',
        order: 50,
        entity,
        properties: { who: 'person', score: 'percent', operation: 'best', group: group.head.id },
      },
    });
  const properties = { ...quiz.block.properties, group: group.head.id };
  step.operations.push({
    ...quiz,
    page: page.page.id,
    block: { ...quiz.block, order: 40, properties: properties as never },
  });
}

/** The page of a contest lists neither its questions with their answers nor every single round. */
function withoutAnswers(step: StepDraft, { head }: EntityDraft, page: string): void {
  for (const operation of step.operations) {
    const shown =
      operation.kind === 'put-block' && operation.block.block === 'detail'
        ? operation.block.entity === head.id && operation.block
        : operation.kind === 'change-block' && operation.page === page && operation;
    const related: unknown = shown ? shown.properties?.['related'] : undefined;
    if (!shown || !Array.isArray(related)) continue;
    const others = related.filter(
      ({ entity }) => !/^(?:question|scoreEntry|quizResult)$/.test(String(entity)),
    );
    shown.properties = { ...shown.properties, related: others };
  }
}
