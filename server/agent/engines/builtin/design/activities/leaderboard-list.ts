import { activityWord } from '../../say/activity-words.ts';
import { viewOfDraft } from '../spec-view.ts';
import type { EntityDraft, OperationInput, StepDraft } from '../app-draft.ts';
import type { ActivityContext } from './activity.ts';

type Context = Pick<ActivityContext, 'wishes' | 'entities' | 'say'>;
type PutBlock = OperationInput & { kind: 'put-block' };

/** How results of rounds are ranked, each contest by itself where there are several. */
export function rankedResults(entity: EntityDraft, emptyText: string) {
  const group = entity.fields.find(
    ({ id, type }) => type === 'relation' && /^(?:contest|examPaper)$/.test(id),
  );
  return {
    who: 'person',
    score: 'percent',
    operation: 'best',
    on: 'takenOn',
    ...(group ? { group: group.id } : {}),
    emptyText,
  };
}

const personal = /^(?:workout|exercise|run|ride|activity|challenge\w*|meditation|studySession)$/;

/** Scores that people enter, or that come from what they record, are a leaderboard. */
export function fitLeaderboard(step: StepDraft, { entities, wishes }: Context): void {
  const scores = entities.find(({ head }) => head.id === 'scoreEntry');
  const list = step.operations.find(
    (operation): operation is PutBlock =>
      operation.kind === 'put-block' &&
      operation.block.block === 'collection' &&
      operation.block.entity === 'scoreEntry',
  );
  if (!scores || !list || scores.head.source) return;
  const own = wishes.people ? undefined : entities.find((each) => personal.test(each.head.id));
  const measure = own && viewOfDraft(own).measure;
  const score = scores.fields.find(({ id }) => id === 'score');
  const person = scores.fields.find(({ id }) => id === 'person');
  if (!score || !person) return;
  const date = scores.fields.find(({ type }) => type === 'date' || type === 'dateTime');
  const board: PutBlock = {
    ...list,
    block: {
      id: 'ranking',
      block: 'leaderboard',
      order: 5,
      entity: 'scoreEntry',
      properties: {
        who: 'person',
        score: 'score',
        operation: 'sum',
        // What one has recorded is all counted.
        ...(date && !(own && measure) ? { on: date.id } : {}),
        ...(own && measure ? { own: { entity: own.head.id, field: measure.id } } : {}),
        emptyText: activityWord(wishes.language, 'noResults'),
      },
    },
  };
  const title = activityWord(wishes.language, 'leaderboard');
  for (const operation of step.operations)
    if (operation.kind === 'put-page' && operation.page.menu && operation.page.title === scores.head.plural)
      operation.page = { ...operation.page, title, menu: { ...operation.page.menu, label: title } };
  if (!own || !measure) {
    step.operations.push(board);
    return;
  }
  step.operations.splice(step.operations.indexOf(list), 1, board);
}

/** What others reached is of the same kind as what one records. */
export function prepareLeaderboard(
  entities: readonly EntityDraft[],
  { quiz, people, language }: ActivityContext['wishes'],
): void {
  const scores = entities.find(({ head }) => head.id === 'scoreEntry');
  const own = entities.find((each) => personal.test(each.head.id));
  const measure = own && viewOfDraft(own).measure;
  if (!scores || quiz || people || !measure) return;
  const sum = own.samples.reduce((total, { values }) => {
    const value = values[measure.id];
    return total + (typeof value === 'number' ? value : 0);
  }, 0);
  scores.fields = scores.fields.map((field) =>
    field.id === 'score'
      ? { ...field, label: measure.label, type: measure.type, unit: measure.unit, maximum: undefined }
      : field,
  );
  const names =
    language === 'zh'
      ? ['小敏', '小周', '小艾', '小唐', '小陈', '小林']
      : ['Mina', 'Jonas', 'Aisha', 'Tom', 'Lucía', 'Noah'];
  const shares = [1.32, 1.18, 1.07, 0.88, 0.71, 0.46];
  scores.samples = names.map((name, index) => ({
    id: `sample-score-${index + 1}`,
    values: {
      person: name,
      score: Math.round(sum * (shares[index] ?? 1)),
      ...(scores.fields.some(({ id }) => id === 'date') ? { date: { days: -index - 1 } } : {}),
    },
  }));
}
