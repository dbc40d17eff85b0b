import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  title: 'Suggestions and votes',
  sentenceOnce:
    'On “{page}” people make suggestions and vote, each with one vote that can be taken back and given to another. The votes are counted at once, and what leads stands first.',
  sentence:
    'On “{page}” people make suggestions and vote for those they like, once for each. The votes are counted at once, and what leads stands first.',
  next: 'Vote: next {noun}',
  plain: 'Suggestions',
  suggestion: 'Suggestion',
  suggestions: 'Suggestions',
  what: 'Suggestion',
  note: 'Why',
  person: 'Suggested by',
  votes: 'Votes',
  vote: 'Vote',
  ballotVote: 'Vote',
  back: 'Take back vote',
  voted: 'Your vote for {row} counts.',
  unvoted: 'Your vote for {row} is taken back.',
  already: 'You have voted already. Take that vote back first to give it to another.',
  notes:
    'Everybody could do with it, and it is not long.|I would like to hear what the others think.|It was close last time.|Something lighter for a change.|My neighbour has not stopped talking about it.',
  ideas:
    'A walk along the river|An evening with music|A visit to the observatory|A day for repairing things|A table in the square',
};

const chinese: typeof english = {
  title: '建议与投票',
  sentenceOnce: '在“{page}”提出建议并投票，每人一票，可撤回改投。票数即时统计，领先者排在最前。',
  sentence: '在“{page}”提出建议并为喜欢的投票，每项一票。票数即时统计，领先者排在最前。',
  next: '投票：下一个{noun}',
  plain: '建议',
  suggestion: '建议',
  suggestions: '建议',
  what: '建议',
  note: '理由',
  person: '提议人',
  votes: '票数',
  vote: '投票',
  ballotVote: '选票',
  back: '撤回投票',
  voted: '你投给{row}的一票已计入。',
  unvoted: '已撤回投给{row}的一票。',
  already: '你已经投过票。请先撤回，再投给别的。',
  notes: '适合所有人，也不长。|想听听大家的看法。|上次只差一点。|换个轻松点的。|邻居一直在说它。',
  ideas: '沿河散步|音乐之夜|参观天文台|修理日|广场长桌',
};

export type BallotWord = keyof typeof english;

/** What the engine says about votes among suggestions. */
export function ballotWord(
  language: Language,
  word: BallotWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[word], values);
}
