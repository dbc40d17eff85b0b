import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { countsFor } from './files/src/blocks/quiz/counts.ts';
import { en, zh } from './files/src/blocks/quiz/text.ts';
import type { QuizProperties } from './properties.ts';

const main: Locator = { role: 'main' };

/** A round can be taken to its end, and what came out stays. */
export function quizChecks(placement: PlacedBlock<QuizProperties>, scene: Scene): Check[] {
  const { spec, page, write } = scene;
  const { properties } = placement;
  const entity = placement.entity === undefined ? undefined : spec.entities[placement.entity];
  if (!entity || properties.view !== 'play' || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const available = Object.keys(entity.samples).length;
  const count = countsFor(available, properties.count).find((each) => each <= 20) ?? 0;
  if (count === 0) return [];
  const mode = properties.modes.includes('exam') ? 'exam' : 'practice';
  const results = Object.values(spec.pages).find((other) =>
    Object.values(other.blocks).some(
      (block) => block.block === 'collection' && block.entity === properties.results.entity,
    ),
  );
  const ranking = Object.values(spec.pages).find(
    (other) =>
      !other.path.includes(':') &&
      Object.values(other.blocks).some(
        (block) => block.block === 'leaderboard' && block.entity === properties.results.entity,
      ),
  );
  const both = properties.modes.length > 1;
  const title = words.title(both ? words[mode] : words.quiz, count);
  const name = properties.results.player;
  const startWord = !both ? words.startQuiz : mode === 'exam' ? words.startExam : words.startPractice;
  const label = count === available ? words.all(count) : String(count);
  const start: CheckStep[] = [
    ...openPage(page),
    ...(both ? [{ kind: 'click', on: { role: 'radio', name: words[mode], exact: true } } as const] : []),
    { kind: 'choose', label: words.howMany, option: label },
    ...(name === undefined ? [] : [{ kind: 'fill', label: words.player, value: 'Try {unique}' } as const]),
    { kind: 'click', on: { role: 'button', name: startWord } },
  ];
  const round = Array.from({ length: count }, (_, index): CheckStep[] => [
    { kind: 'expectText', text: words.questionOf(index + 1, count), within: main },
    { kind: 'click', on: { role: 'radio', within: main, index: 0 } },
    ...(mode === 'exam' ? ([{ kind: 'click', on: { role: 'button', name: words.submit } }] as const) : []),
    ...(mode === 'practice'
      ? ([
          {
            kind: 'click',
            on: { role: 'button', name: index === count - 1 ? words.toResult : words.next },
          },
        ] as const)
      : []),
  ]).flat();
  const ended: CheckStep[] = [
    { kind: 'expectThing', thing: { role: 'heading', name: words.analysis, within: main } },
    { kind: 'expectThing', thing: { role: 'heading', name: words.result, within: main } },
  ];
  const kept: CheckStep[] =
    results && results.id !== page.id
      ? [
          ...openPage(results),
          { kind: 'expectText', text: title, within: main },
          { kind: 'reload' },
          { kind: 'expectText', text: title, within: main },
        ]
      : ranking && name !== undefined
        ? [
            ...openPage(ranking),
            { kind: 'expectText', text: 'Try {unique}', within: main },
            { kind: 'reload' },
            { kind: 'expectText', text: 'Try {unique}', within: main },
          ]
        : [];
  return write({
    what: 'round',
    en: both ? 'take an exam, see the score and the mistakes' : 'answer questions and see the score',
    zh: both ? '参加考试，查看得分和错题' : '答题并查看得分',
    steps: [...start, ...round, ...ended, ...kept].slice(0, 60),
  });
}
