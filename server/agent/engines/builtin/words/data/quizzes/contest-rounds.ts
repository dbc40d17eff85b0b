import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { quizItemSchema } from '../../../../../../../templates/content/content-pack.ts';
import type { Language } from '../../../understand/wishes.ts';

type QuizItem = z.infer<typeof quizItemSchema>;

/** A contest with questions of its own. */
export interface ContestRound {
  title: string;
  description: string;
  items: readonly QuizItem[];
}

const subjects: readonly (readonly [
  pack: string,
  words: Readonly<Record<Language, readonly [string, string]>>,
  exams: Readonly<Record<Language, string>>,
])[] = [
  [
    'history',
    {
      en: [
        'History Night',
        'From the pyramids to the moon landing: five questions about what happened when.',
      ],
      zh: ['历史之夜', '从金字塔到登月，五道题考考你的历史。'],
    },
    { en: 'History test', zh: '历史测试' },
  ],
  [
    'science',
    {
      en: ['Science Sprint', 'Planets, particles and plants in five quick questions.'],
      zh: ['科学冲刺', '行星、粒子与植物，五道快问快答。'],
    },
    { en: 'Science test', zh: '科学测试' },
  ],
  [
    'film',
    {
      en: ['Film Buffs', 'How films are made, who made them, and what they are called.'],
      zh: ['影迷挑战', '电影怎么拍、谁来拍、叫什么。'],
    },
    { en: 'Film studies test', zh: '电影知识测试' },
  ],
  [
    'music',
    {
      en: ['Music Mix', 'Notes, instruments and songs, for listeners and players.'],
      zh: ['音乐大杂烩', '音符、乐器与歌曲，听众和乐手都能玩。'],
    },
    { en: 'Music theory test', zh: '音乐知识测试' },
  ],
  [
    'sports',
    {
      en: ['Sports Round', 'Rules, records and teams from several kinds of sport.'],
      zh: ['体育之轮', '规则、纪录与队伍，考考你的体育知识。'],
    },
    { en: 'Physical education test', zh: '体育知识测试' },
  ],
];

const most = 5;

/** Contests or exams of general knowledge, each with its questions. */
export function contestRounds(language: Language, kind: 'contest' | 'exam'): readonly ContestRound[] {
  return subjects.map(([pack, words, exams]) => {
    const [title, description] = words[language];
    return {
      title: kind === 'exam' ? exams[language] : title,
      description,
      items: readQuiz(pack, language).slice(0, most),
    };
  });
}

const quizOfPack = z.object({ quiz: z.array(quizItemSchema) });

function readQuiz(pack: string, language: Language): readonly QuizItem[] {
  const file = new URL(
    `../../../../../../../templates/content/packs/${pack}/${language}.json`,
    import.meta.url,
  );
  return quizOfPack.parse(JSON.parse(readFileSync(file, 'utf8'))).quiz;
}
