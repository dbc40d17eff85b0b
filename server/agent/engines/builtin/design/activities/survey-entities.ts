import { surveyWord, type SurveyWord } from '../../say/survey-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { surveySamples, type SampleQuestionOf, type SurveySample } from '../../words/data/survey-samples.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';

/** How many people answered each of the examples; the last is not published yet. */
const answered = [16, 12, 14, 0] as const;
const states = ['open', 'open', 'closed', 'draft'] as const;

/** Surveys, their questions and what people answered. */
export function surveyEntities(wishes: Wishes): [EntityDraft, EntityDraft, EntityDraft] {
  const { language, survey } = wishes;
  const at = language === 'zh' ? 1 : 0;
  const word = (name: SurveyWord) => surveyWord(language, name);
  const noun = survey?.noun ?? 'survey';
  const samples = samplesFor(wishes.text);
  const idOf = (index: number) => `sample-survey-${index + 1}`;
  const questionId = (index: number, place: number) => `sample-question-${index + 1}-${place + 1}`;
  const relation: FieldInput = {
    id: 'survey',
    label: word(noun),
    type: 'relation',
    target: 'survey',
    required: true,
    order: 10,
  };
  const field = (id: SurveyWord, type: FieldInput['type'], order: number): FieldInput => ({
    id,
    label: word(id),
    type,
    order,
  });
  const choice = (id: SurveyWord, options: readonly SurveyWord[], order: number): FieldInput => ({
    ...field(id, 'choice', order),
    options: options.map((option) => ({ id: option, label: word(option), tone: toneOf(option) })),
  });
  const surveys = draft(
    {
      id: 'survey',
      singular: word(noun),
      plural: word(noun === 'survey' ? 'surveys' : 'questionnaires'),
      path: noun === 'survey' ? 'surveys' : 'questionnaires',
      titleField: 'title',
    },
    [
      { ...field('title', 'text', 10), required: true },
      field('description', 'longText', 20),
      choice('status', ['draft', 'open', 'closed'], 30),
      field('endDate', 'date', 40),
    ],
    samples.map(({ title, description }, index) => ({
      id: idOf(index),
      values: {
        title: title[at],
        description: description[at],
        status: states[index] ?? 'open',
        ...(index === 0 ? { endDate: { days: 14 } } : {}),
      },
    })),
  );
  const questions = draft(
    {
      id: 'surveyQuestion',
      singular: word('question'),
      plural: word('questions'),
      path: 'survey-questions',
      titleField: 'title',
    },
    [
      relation,
      { ...field('title', 'text', 20), label: word('question'), required: true },
      choice('kind', ['single', 'multiple', 'rating', 'text'], 30),
      field('options', 'tags', 40),
      field('required', 'boolean', 50),
      field('place', 'number', 60),
    ],
    samples.flatMap((sample, index) =>
      sample.questions.map(({ title, kind, options = [] }, place) => ({
        id: questionId(index, place),
        values: {
          survey: idOf(index),
          title: title[at],
          kind,
          options: options.map((option) => option[at]),
          required: kind !== 'text',
          place: place + 1,
        },
      })),
    ),
  );
  const responses = draft(
    {
      id: 'surveyResponse',
      singular: word('response'),
      plural: word('responses'),
      path: 'survey-responses',
      titleField: 'number',
    },
    [
      relation,
      { ...field('number', 'text', 20), required: true },
      field('answers', 'longText', 30),
      field('at', 'dateTime', 40),
    ],
    samples.flatMap((sample, index) =>
      Array.from({ length: answered[index] ?? 0 }, (_, person) => ({
        id: `sample-response-${index + 1}-${person + 1}`,
        values: {
          survey: idOf(index),
          number: `R-${1001 + person}`,
          answers: JSON.stringify(
            Object.fromEntries(
              sample.questions.map((question, place) => [
                questionId(index, place),
                answerOf(question, { person, people: answered[index] ?? 1, at }),
              ]),
            ),
          ),
          at: { days: -1 - (person % 9), time: `${10 + (person % 8)}:${10 + ((person * 7) % 50)}` },
        },
      })),
    ),
  );
  return [surveys, questions, responses];
}

/** Those that fit the idea first; the last one is a draft. */
function samplesFor(text: string): readonly SurveySample[] {
  const published = surveySamples.slice(0, -1);
  const fitting = published.filter(({ when }) => when?.test(text));
  const others = published.filter(({ when }) => when === undefined);
  return [...[...fitting, ...others].slice(0, 3), ...surveySamples.slice(-1)];
}

/** What one of so many people answers; together they answer by the weights. */
function answerOf(
  { kind, options = [], weights = [], texts = [] }: SampleQuestionOf,
  { person, people, at }: { person: number; people: number; at: 0 | 1 },
): string[] {
  if (kind === 'text') {
    const text = person % 3 === 0 ? texts[person / 3] : undefined;
    return text ? [text[at]] : [];
  }
  const names = kind === 'rating' ? ['1', '2', '3', '4', '5'] : options.map((option) => option[at]);
  if (kind === 'multiple')
    return names.filter((_, index) => (person * 7 + index * 5) % people < (weights[index] ?? 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = (((person * 7) % people) / people) * all;
  const chosen = weights.findIndex((weight) => (left -= weight) < 0);
  return [names[Math.max(0, chosen)] ?? ''];
}

function toneOf(option: SurveyWord): 'good' | 'waiting' | 'neutral' {
  return option === 'open' ? 'good' : option === 'draft' ? 'waiting' : 'neutral';
}

function draft(
  head: Pick<EntityDraft['head'], 'id' | 'singular' | 'plural' | 'path' | 'titleField'>,
  fields: FieldInput[],
  samples: EntityDraft['samples'],
): EntityDraft {
  return {
    head: { ...head, icon: 'clipboard-list', origin: 'kept', ownership: 'shared' },
    fields,
    samples,
    view: 'cards',
    phrases: [],
  };
}
