import type { QuizWish } from './wishes.ts';

const asked =
  /\b(?:quiz(?:zes)?|trivia|practice (?:test|exam|question)s?|(?:simulated|mock|practice|sample) (?:test|exam)s?|question banks?|(?:(?:online |digital |web )(?:exam(?:ination)?s?|test(?:ing)?)|exam(?:ination)?|quiz) (?:system|platform|portal|site|website|app)|(?:online|virtual) (?:exam(?:ination)?s?|tests?|quiz(?:zes)?)|(?:take|sit|attempt|complete) (?:(?:the|an?|online|their|simulated|mock) ){0,2}(?:exams?|tests?|quiz(?:zes)?)|multiple[- ]choice|exam (?:prep(?:aration)?|practice|simulator)|(?:driving|theory|citizenship) test)\b|测验|题库|答题|刷题|模拟考试|(?:在线|网上)(?:考试|测试)|考试系统|驾考|智力问答|知识问答/i;
const exam = /\b(?:exams?|tests?)\b|考试|驾考/i;
const atEnd = /\b(?:at|in) the end\b|after (?:the last|finishing|completing)|最后(?:显示|公布)/i;
const atOnce =
  /\b(?:immediate|instant|direct)(?:ly)?\b|after each (?:answer|question)|practice|即时|立即|练习|每题/i;
const ranking =
  /\b(?:leaderboards?|rankings?|high ?scores?|compare their (?:performance|scores?))\b|排行榜|排名/i;
const mistakes =
  /\b(?:error analys[ie]s|mistakes?|wrong answers?|incorrect answers?|review (?:of )?answers?)\b|错题|错误分析/i;

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const more: Readonly<Record<string, number>> = {
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  五: 5,
  十: 10,
  二十: 20,
};
const counted = new RegExp(
  `\\b(\\d{1,3}|${[...numbers.slice(1), ...Object.keys(more).filter((word) => /[a-z]/.test(word))].join('|')})[- ](?:random |multiple[- ]choice |quiz |trivia |practice )*questions?\\b|(\\d{1,3}|二十|十|五)\\s*[道个]?题`,
  'i',
);
const passing =
  /\bpass\w*\b[^.]{0,40}?\b(\d{2,3})\s*(?:%|percent|per cent)|(\d{2,3})\s*%[^.]{0,20}\bpass|及格[^。]{0,10}?(\d{2,3})/i;

/** How long it takes at most. */
const limited =
  /\btime[- ]?(?:limits?|limited|restrict\w+)\b|\btimed\b|\bcount ?downs?\b|\btimers?\b|限时|倒计时|计时/i;
const minutes = /\b(\d{1,3})[- ]minutes?\b|(\d{1,3})\s*分钟/i;

/** Questions that are to be answered for a score, and how. */
export function findQuiz(text: string): QuizWish | undefined {
  const said = text.slice(0, 20_000);
  const match = asked.exec(said);
  if (!match) return undefined;
  const number = counted.exec(said);
  const pass = passing.exec(said);
  const percent = Number(pass?.[1] ?? pass?.[2] ?? pass?.[3] ?? 0);
  const time = minutes.exec(said);
  const both = exam.test(said);
  const modes: QuizWish['modes'] = both
    ? ['practice', 'exam']
    : atEnd.test(said) && !atOnce.test(said)
      ? ['exam']
      : ['practice'];
  return {
    modes,
    ...(number ? { count: numberOf(number[1] ?? number[2] ?? '') } : {}),
    ...(time || limited.test(said)
      ? { minutes: Math.min(300, Number(time?.[1] ?? time?.[2] ?? 0) || 15) }
      : {}),
    ...(percent > 0 && percent <= 100 ? { pass: percent } : {}),
    ranked: ranking.test(said),
    mistakes: both || mistakes.test(said),
    phrase: [match.index, match.index + match[0].length],
  };
}

function numberOf(word: string): number {
  const digits = Number(word);
  if (digits > 0) return Math.min(100, digits);
  const known = numbers.indexOf(word.toLowerCase());
  return known >= 0 ? known + 1 : (more[word.toLowerCase()] ?? 10);
}
