import { thingById } from '../words/data/things.ts';
import type { Wishes } from './wishes.ts';

const put =
  /\b(?:creat|manag|publish|schedul|prepar|set|design|add)\w*,? (?:[\w-]+,? ){0,3}?(?:exams?|tests?|quiz(?:zes)?)\b|\b(?:exam|test|quiz) (?:management|creation|builder)\b|(?:创建|管理|发布|编制)[^。，]{0,6}(?:考试|试卷|测验)/i;
const group = /^(?:contest|examPaper)$/;

/** Where somebody puts exams together, there are several, each with its questions. */
export function withExams(wishes: Wishes): Wishes {
  const { quiz, people, things, text } = wishes;
  const entry = thingById.get('examPaper');
  if (
    !quiz ||
    !people ||
    !entry ||
    !put.test(text.slice(0, 20_000)) ||
    things.some((thing) => group.test(thing.entry?.id ?? ''))
  )
    return wishes;
  return {
    ...wishes,
    things: [
      ...things,
      {
        entry,
        noun: entry.en.toLowerCase(),
        fields: [],
        phrases: [quiz.phrase],
        weight: Math.max(3, ...things.map(({ weight }) => weight)),
      },
    ],
  };
}
