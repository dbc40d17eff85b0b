import { thingIndex } from '../words/lexicon.ts';
import { singularOf } from '../words/singular.ts';
import { peopleApart } from './find-roles.ts';
import { readMessage } from './message.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** Suggestions that people make and vote for. */
export interface BallotWish {
  /** What is suggested, in the person's word: `book`. */
  noun?: string;
  /** Everybody has a single vote. */
  once: boolean;
  phrase: Phrase;
}

const chosen =
  /\bvot(?:e|es|ing)\b[^.;,]{0,24}\b(?:for|on)\b (?:the |a |their |our |which )?(?:next|upcoming|coming|favou?rite|best|new)(?: (?:monthly|weekly|club|team))? ([a-z]+)|\b(?:next|upcoming|coming) ([a-z]+)\b[^.;]{0,20}\b(?:is |are )?(?:chosen|decided|picked|selected|elected)? ?by (?:a )?vot(?:e|es|ing)\b|投票(?:选出|决定|选)?下一?[本部次个届]([\p{Script=Han}]{1,3})|投票选(?:书|片|电影)/iu;
const suggested =
  /\b(?:suggest|propos|nominat|submit)\w*\b[^.]{0,70}\b(?:and|then|which|that|,)\b[^.]{0,30}\bvot(?:e|es|ing)\b|\bvot(?:e|es|ing)\b[^.]{0,20}\b(?:on|for)\b[^.]{0,16}\b(?:suggestions?|proposals?|nominations?|ideas?|submissions?|candidates? for)\b|(?:建议|提议|提名)[^。]{0,12}投票|投票[^。]{0,6}(?:建议|提案|提名)/i;
const single =
  /\b(?:one|a single|1|their|only one) votes?\b|\bvot(?:e|es|ing) (?:only )?once\b|\bsecond vote|\bone (?:person|member)[,]? one vote|一人一票|每人一票/i;
const people =
  /\b(?:members?|users?|people|fans|readers|residents|neighbou?rs|students|employees|everyone)\b|成员|用户|会员|居民|大家/i;
/** What is said about votes elsewhere. */
const same = /^(?:poll|contestant|vote|suggestion|complaint|idea)$/;
const vague = /^(?:one|time|thing|step|event|season|year|month|week|version|item|answer|vote|by)$/i;

/** Where people suggest what comes next and vote for it. */
export function withBallot(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  if (wishes.poll?.main || wishes.answers || wishes.quiz || wishes.survey || wishes.game || wishes.league)
    return wishes;
  const next = chosen.exec(said);
  const match = next ?? suggested.exec(said);
  if (!match || !people.test(said)) return wishes;
  const word = (next?.[1] ?? next?.[2] ?? next?.[3])?.toLowerCase();
  const noun = word === undefined || vague.test(word) ? undefined : singularOf(word);
  const asked = /\bpolls?\b|\belections?\b/i.test(said);
  const found =
    wishes.people ??
    (wishes.accountsRefused || wishes.storage === 'browser'
      ? undefined
      : peopleApart(readMessage(wishes.text)));
  const { poll, ...rest } = wishes;
  return {
    ...rest,
    ...(poll && asked ? { poll } : {}),
    ...(found
      ? {
          people: {
            ...found,
            // What is suggested is no row of the list yet.
            rights: found.rights.filter(
              ({ what, kind }) =>
                !(kind === 'make' && noun !== undefined && what === thingIndex.get(noun)?.id),
            ),
          },
        }
      : {}),
    ballot: {
      ...(noun ? { noun } : {}),
      once: next !== null || single.test(said),
      phrase: [match.index, match.index + match[0].length],
    },
    things: wishes.things.filter(
      ({ entry }) => !(same.test(entry?.id ?? '') && !(asked && entry?.id === 'poll')),
    ),
    reactions: wishes.reactions?.filter(({ entry }) => entry.id !== 'upvote'),
    unknown: wishes.unknown.filter(({ words }) => !/vot|suggest|propos|nominat|投票|建议|提名/i.test(words)),
  };
}
