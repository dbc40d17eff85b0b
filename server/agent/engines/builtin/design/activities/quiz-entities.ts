import { activityWord } from '../../say/activity-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { wishOf } from '../choose-entities.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { optionsOfLabels } from '../make-field.ts';
import { questionsOfIdea } from './quiz-questions.ts';

export const optionFields = ['optionA', 'optionB', 'optionC', 'optionD'] as const;
const letters = ['a', 'b', 'c', 'd'] as const;

/** Makes what the app keeps as questions ready to be asked; there is one such thing afterwards. */
export function prepareQuestions(entities: EntityDraft[], wishes: Wishes): EntityDraft | undefined {
  const found = entities.find(({ head }) => head.id === 'question');
  const entity = found ?? newQuestions(wishes);
  if (!entity || entity.head.source) return undefined;
  const others = entities.filter(
    (each) =>
      each === found || (!isGuess(each, wishes) && (each.head.source || !isStray(each.head.id, wishes))),
  );
  entities.splice(0, entities.length, ...others, ...(found ? [] : [entity]));
  const word = (name: Parameters<typeof activityWord>[1], values = {}) =>
    activityWord(wishes.language, name, values);
  const questions = questionsOfIdea(wishes);
  const topics = optionsOfLabels([...new Set(questions.map(({ topic }) => topic))]);
  const text = (id: string, label: string): FieldInput => ({ id, label, type: 'text', order: 0 });
  entity.fields = [
    { ...text('question', word('question')), required: true },
    { id: 'topic', label: word('topic'), type: 'choice', options: topics, order: 0 },
    ...optionFields.map((id, index) => ({
      ...text(id, word('option', { letter: letters[index]?.toUpperCase() ?? '' })),
      required: index < 2,
    })),
    {
      id: 'answer',
      label: word('answer'),
      type: 'choice',
      required: true,
      options: letters.map((id) => ({ id, label: id.toUpperCase(), tone: 'neutral' as const })),
      order: 0,
    },
    { ...text('explanation', word('explanation')), type: 'longText' },
  ];
  entity.fields.forEach((field, index) => {
    field.order = (index + 1) * 10;
  });
  entity.head.titleField = 'question';
  entity.view = 'list';
  entity.samples = questions.map(({ question, topic, options, right, explanation }, index) => ({
    id: `sample-question-${index + 1}`,
    values: {
      question,
      topic: topics.find(({ label }) => label === topic)?.id ?? null,
      ...Object.fromEntries(optionFields.map((id, place) => [id, options[place] ?? null])),
      answer: letters[right] ?? 'a',
      explanation,
    },
  }));
  return entity;
}

/** Where everybody's results are told apart, scores are no list beside them. */
function isStray(id: string, { quiz, people, text }: Wishes): boolean {
  // The answers of a quiz are handed in, not homework.
  if (id === 'assignment') return !/\bassignments?\b|\bhomework|\bcoursework|作业/i.test(text);
  return strays.test(id) || (id === 'scoreEntry' && people !== undefined && quiz?.ranked !== true);
}

/** What comes with questions and their results already. */
const strays = /^(?:exercise|grade|test|practice\w*|simulatedExam|mockExam|errorAnalysis|mistake)$/;

/** What stands for questions in an app that names none, or a word for them that is no thing of its own. */
function isGuess({ entry, head, phrases }: EntityDraft, { things, quiz }: Wishes): boolean {
  const [start, end] = quiz?.phrase ?? [0, 0];
  const same = phrases.some((phrase) => phrase[0] < end && phrase[1] > start);
  return !head.source && (things.length === 0 || (entry === undefined && same));
}

function newQuestions({ language, quiz }: Wishes): EntityDraft | undefined {
  const wish = wishOf('question', quiz?.phrase ?? [0, 0]);
  return wish && entityOfThing(wish, language, () => false);
}

/** Things that have questions of their own. */
export const isGroup = /^(?:contest|examPaper)$/;

/** Where results are kept: those of everybody where they are compared, else each person's own. */
export function resultEntity(
  entities: readonly EntityDraft[],
  { language, quiz, people }: Wishes,
): EntityDraft {
  const word = (name: Parameters<typeof activityWord>[1]) => activityWord(language, name);
  const ranked = quiz?.ranked === true;
  const known = ranked ? entities.find(({ head }) => head.id === 'scoreEntry') : undefined;
  const whole = (id: string, label: string): FieldInput => ({
    id,
    label,
    type: 'number',
    minimum: 0,
    order: 0,
  });
  const fields: FieldInput[] = [
    ...(ranked
      ? [{ id: 'person', label: word('player'), type: 'text' as const, required: true, order: 0 }]
      : []),
    { id: 'round', label: word('attempt'), type: 'text', required: true, order: 0 },
    { id: 'percent', label: word('percent'), type: 'percent', minimum: 0, maximum: 100, order: 0 },
    whole('score', word('score')),
    whole('total', word('total')),
    { id: 'takenOn', label: word('takenOn'), type: 'dateTime', order: 0 },
    { id: 'answers', label: word('answers'), type: 'tags', order: 0 },
    // Questions that belong to a contest have results that do.
    ...entities
      .filter(({ head }) => head.id === 'question')
      .flatMap(({ fields: asked }) =>
        asked.filter(({ id, type }) => type === 'relation' && isGroup.test(id)),
      ),
  ];
  fields.forEach((field, index) => {
    field.order = (index + 1) * 10;
  });
  const entity: EntityDraft = known ?? {
    head: {
      id: 'quizResult',
      singular: word('result'),
      plural: word('results'),
      path: 'results',
      icon: ranked ? 'medal' : 'chart-no-axes-column',
      titleField: ranked ? 'person' : 'round',
      origin: 'kept',
      ownership: ranked ? 'shared' : 'own',
    },
    fields,
    samples: people && !ranked ? ownResults(entities, language) : [],
    view: 'table',
    phrases: [],
  };
  entity.fields = fields;
  entity.head.titleField = ranked ? 'person' : 'round';
  return entity;
}

/** Rounds that example people have taken, of what there is to be taken. */
function ownResults(entities: readonly EntityDraft[], language: Wishes['language']): EntityDraft['samples'] {
  const group = entities.find(({ head }) => isGroup.test(head.id));
  const titles = group?.samples.map(({ values }) => String(values[group.head.titleField] ?? '')) ?? [];
  return [7, 9, 6, 8, 5, 10].map((score, index) => ({
    id: `sample-result-${index + 1}`,
    values: {
      round: activityWord(language, 'roundOf', {
        quiz: titles[index % titles.length] ?? activityWord(language, 'examOnly'),
        count: 10,
      }),
      percent: score * 10,
      score,
      total: 10,
      takenOn: { days: -(index * 2 + 1), time: '16:20' },
      ...(group && titles.length > 0
        ? { [group.head.id]: group.samples[index % titles.length]?.id ?? null }
        : {}),
    },
  }));
}

const players = {
  en: ['Mina', 'Jonas', 'Aisha', 'Tom', 'Lucía', 'Noah'],
  zh: ['小敏', '小周', '小艾', '小唐', '小陈', '小林'],
};

/** How many questions a round of this app has; one without a number is short enough to be ended. */
export function roundLength({ quiz }: Wishes, questions: EntityDraft): number {
  return Math.min(quiz?.count ?? 5, Math.max(1, questions.samples.length));
}

/** Scores that the app keeps anyway become results of rounds. */
export function prepareScores(entities: readonly EntityDraft[], wishes: Wishes): void {
  const questions = entities.find(({ head }) => head.id === 'question');
  const scores = entities.find(({ head }) => head.id === 'scoreEntry');
  if (!scores || !questions || !wishes.quiz?.ranked) return;
  resultEntity(entities, wishes);
  scores.samples = resultSamples(wishes, roundLength(wishes, questions));
}

/** Rounds of others, so that there is somebody to be compared with. */
export function resultSamples({ language }: Wishes, count: number): EntityDraft['samples'] {
  return players[language].map((person, index) => {
    const score = Math.max(1, count - Math.ceil((index + 1) * 0.13 * count));
    return {
      id: `sample-round-${index + 1}`,
      values: {
        person,
        round: activityWord(language, 'roundOf', { quiz: activityWord(language, 'quiz'), count }),
        percent: Math.round((score / count) * 100),
        score,
        total: count,
        takenOn: { days: -(index * 2 + 1), time: '18:30' },
      },
    };
  });
}
