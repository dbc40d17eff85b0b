import { fillGaps } from './fill-gaps.ts';
import type { Language } from '../understand/wishes.ts';

const english = {
  answer: 'Answer',
  answers: 'Answers',
  person: 'Name',
  on: 'Written',
  votes: 'Votes',
  vote: 'Vote up',
  unvote: 'Take back vote',
  voted: 'Your vote counts.',
  unvoted: 'Your vote is taken back.',
  accept: 'Accept answer',
  accepted: 'Accepted',
  acceptedNow: 'The answer is accepted; the question is solved.',
  solved: 'Solved',
  title: 'Answers, votes and the accepted answer',
  sentence:
    'Under every question people answer and vote on answers, once each; whoever asked accepts one, which then stands first and marks the question as solved. The list says how many answers there are.',
};

export type AnswerWord = keyof typeof english;

const chinese: Record<AnswerWord, string> = {
  answer: '回答',
  answers: '回答',
  person: '名字',
  on: '时间',
  votes: '赞同数',
  vote: '赞同回答',
  unvote: '取消赞同',
  voted: '已赞同。',
  unvoted: '已取消赞同。',
  accept: '采纳回答',
  accepted: '已采纳',
  acceptedNow: '已采纳该回答，问题已解决。',
  solved: '已解决',
  title: '回答、投票与采纳',
  sentence:
    '每个问题下方可以回答，并为回答投票（每人一次）；提问者可采纳一个回答，被采纳的排在最前，问题标记为已解决。列表显示回答数。',
};

export function answerWord(
  language: Language,
  name: AnswerWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
