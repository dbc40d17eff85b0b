import { fillGaps } from './fill-gaps.ts';
import type { Language } from '../understand/wishes.ts';

const english = {
  questionBank: 'Question bank',
  question: 'Question',
  option: 'Option {letter}',
  answer: 'Right answer',
  explanation: 'Explanation',
  topic: 'Topic',
  quiz: 'Quiz',
  quizAndExam: 'Practice and exam',
  examOnly: 'Exam',
  quizIntroduction: 'Answer the questions, see your score and learn from your mistakes.',
  mistakes: 'Error analysis',
  result: 'Result',
  results: 'Results',
  myResults: 'My results',
  leaderboard: 'Leaderboard',
  attempt: 'Round',
  score: 'Right answers',
  total: 'Questions',
  percent: 'Score',
  takenOn: 'Taken',
  answers: 'Answers given',
  player: 'Name',
  noResults: 'No results yet. Take a round, and its score stands here.',
  quizTitle: 'Questions to answer, with a score',
  quizSentence:
    'On “{page}” people answer {count} questions at a time and see the score, what was wrong and why. Results are kept on “{results}”.',
  roundOf: '{quiz}, {count} questions',
};

const chinese: typeof english = {
  questionBank: '题库',
  question: '题目',
  option: '选项 {letter}',
  answer: '正确答案',
  explanation: '解析',
  topic: '主题',
  quiz: '答题',
  quizAndExam: '练习与考试',
  examOnly: '考试',
  quizIntroduction: '答题后查看得分，并从错题中学习。',
  mistakes: '错题分析',
  result: '成绩',
  results: '成绩',
  myResults: '我的成绩',
  leaderboard: '排行榜',
  attempt: '场次',
  score: '答对题数',
  total: '题目数',
  percent: '得分',
  takenOn: '时间',
  answers: '作答记录',
  player: '名字',
  noResults: '还没有成绩。答完一轮后，得分会显示在这里。',
  quizTitle: '答题并计分',
  quizSentence: '在“{page}”每次回答 {count} 题，查看得分、错题和解析。成绩保存在“{results}”。',
  roundOf: '{quiz}，{count} 题',
};

export type ActivityWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about things people do in an app: answering, buying, working out, writing, booking, timing. */
export function activityWord(
  language: Language,
  word: ActivityWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
