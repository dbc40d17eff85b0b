import { activityWord } from '../../say/activity-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { bankOfIdea } from '../../words/data/quizzes/bank-of-idea.ts';
import { contestRounds, type ContestRound } from '../../words/data/quizzes/contest-rounds.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { optionsOfLabels } from '../make-field.ts';
import { isOver } from '../once-only.ts';
import { optionFields, resultSamples, roundLength } from './quiz-entities.ts';

const letters = ['a', 'b', 'c', 'd'] as const;

/** What has questions and results of its own: contests, else exams. */
export function groupOf(entities: readonly EntityDraft[]): EntityDraft | undefined {
  const ofId = (id: string) => entities.find(({ head }) => head.id === id);
  return ofId('contest') ?? ofId('examPaper');
}

/** Rounds about the idea's subject by topic, else of general knowledge. */
function roundsOf({ text, language, content }: Wishes, kind: 'contest' | 'exam'): readonly ContestRound[] {
  if (bankOfIdea(text)) return [];
  const items = content?.quiz ?? [];
  const topics = [...new Set(items.map(({ topic }) => topic))];
  const rounds = topics.map((topic) => ({
    title: topic,
    description: content?.slogan ?? topic,
    items: items.filter((item) => item.topic === topic),
  }));
  const full = rounds.filter((round) => round.items.length >= 3);
  return full.length >= 2 ? full : contestRounds(language, kind);
}

/** Contests get questions and results of their own. */
export function prepareContests(entities: readonly EntityDraft[], wishes: Wishes): void {
  const ofId = (id: string) => entities.find(({ head }) => head.id === id);
  const [contests, questions, scores] = [groupOf(entities), ofId('question'), ofId('scoreEntry')];
  if (!wishes.quiz || !contests || !questions || contests.head.source) return;
  // Who writes the questions puts them together.
  const { rights = [] } = wishes.people ?? {};
  const writers = rights.filter(({ kind, what }) => what === 'question' && /^(?:make|manage)$/.test(kind));
  for (const { who } of writers) rights.push({ who, kind: 'make', what: contests.head.id });
  const group = contests.head.id;
  const rounds = roundsOf(wishes, group === 'contest' ? 'contest' : 'exam');
  if (rounds.length === 0) return;
  const topics = optionsOfLabels(rounds.map(({ title }) => title));
  const dates = contests.samples.map(({ values }) => values['date']);
  contests.samples = rounds.map(({ title, description }, index) => ({
    id: `sample-contest-${index + 1}`,
    values: {
      ...contests.samples[index % Math.max(1, contests.samples.length)]?.values,
      [contests.head.titleField]: title,
      ...(contests.fields.some(({ id }) => id === 'description') ? { description } : {}),
      ...(dates[index] === undefined ? {} : { date: { days: index * 2 } }),
    },
  }));
  // All of the examples can still be joined; what is over would stand first.
  const status = contests.fields.find(({ id, type }) => id === 'status' && type === 'choice');
  const open = status?.options?.[0]?.id;
  for (const { values } of contests.samples)
    if (open !== undefined && isOver(values['status'])) values['status'] = open;
  const relation: FieldInput = {
    id: group,
    label: contests.head.singular,
    type: 'relation',
    target: group,
    order: 5,
  };
  questions.fields = [
    ...questions.fields.map((field) => (field.id === 'topic' ? { ...field, options: topics } : field)),
    { ...relation, order: 95 },
  ];
  questions.samples = rounds.flatMap(({ items }, round) =>
    items.map(({ question, options, answer, explanation }, index) => ({
      id: `sample-question-${round + 1}-${index + 1}`,
      values: {
        question,
        topic: topics[round]?.id ?? null,
        ...Object.fromEntries(optionFields.map((id, place) => [id, options[place] ?? null])),
        answer: letters[answer] ?? 'a',
        explanation,
        [group]: `sample-contest-${round + 1}`,
      },
    })),
  );
  if (!scores || !wishes.quiz.ranked) return;
  scores.fields = [...scores.fields, { ...relation, order: 95 }];
  scores.samples = rounds.flatMap(({ title, items }, round) => {
    const count = Math.min(items.length, roundLength(wishes, questions));
    const results = resultSamples(wishes, count);
    // Not the same people lead everywhere.
    return results.map(({ id, values }, index) => ({
      id: `${id}-${round + 1}`,
      values: {
        ...values,
        person: results[(index + (round % 3)) % results.length]?.values['person'] ?? '',
        round: activityWord(wishes.language, 'roundOf', { quiz: title, count }),
        [group]: `sample-contest-${round + 1}`,
      },
    }));
  });
}
