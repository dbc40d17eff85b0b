import type { PollWish } from './wishes.ts';

const asked =
  /\b(?:online |live |opinion |team |quick )?polls?\b(?! (?:worker|tax))|\bpolling (?:app|site|website|system|platform|tool)\b|\b(?:e-?|online )?voting\b(?: (?:app\w*|sites?|websites?|systems?|platforms?|tools?|polls?))|\b(?:online|electronic) voting\b|\belections?\b|投票(?:系统|平台|网站|应用|工具|小程序|活动)?|选举/i;
/** Where a poll is one small thing among many, such as on a page of news. */
const elsewhere = /\belection (?:news|results? news)|polling station/i;

/** One thing of several. */
const beside = /\b(?:with|and|including)\b[^.]{0,60}$/i;

/** Questions to be voted on. */
export function findPoll(text: string): PollWish | undefined {
  const said = text.slice(0, 20_000);
  const match = asked.exec(said);
  if (!match || elsewhere.test(said)) return undefined;
  const first = said.search(/[.!?。！？](?:\s|$)/);
  return {
    main:
      match.index < Math.min(120, first < 0 ? 120 : first + 1) && !beside.test(said.slice(0, match.index)),
    noun: /\belections?\b|\bcandidates?\b|选举|候选人/i.test(said) ? 'election' : 'poll',
    phrase: [match.index, match.index + match[0].length],
  };
}
