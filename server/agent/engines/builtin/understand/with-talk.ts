import { peopleApart } from './find-roles.ts';
import { readMessage } from './message.ts';
import { reactionEntries } from '../words/data/reactions.ts';
import type { RemarksWish, Wishes } from './wishes.ts';

const remarks = '(?:repl(?:y|ies)|comments?|answers?|responses?|reviews?)';
const posts =
  '(?:posts?|threads?|topics?|discussions?|questions?|photos?|pictures?|stories|story|videos?|recipes?|articles?)';
const voting = '(?:up-?vot|lik|vot)(?:e|es|ing)(?: (?:on|for|up))?';
const between =
  "(?:(?:an?|the|each|every|other|others['’]?|another|helpful|useful|good|best|great|any|single|members?['’]s?|users?['’]s?|people['’]s|someone['’]s|member|user) ){0,4}";
const given =
  '\\bgiv(?:e|es|ing) (?:an? |their )?(?:likes?|up-?votes?|votes?|thumbs[- ]up|thanks|hearts?) (?:to|for)';
const votes = new RegExp(
  `\\b${voting} ${between}${remarks}\\b|${given} ${between}${remarks}\\b|\\bthank(?:s|ing)? (?:for|members for) ${between}${remarks}\\b|(?:点赞|赞同|顶)(?:评论|回复|回答|跟帖)`,
  'gi',
);
const both = new RegExp(
  `\\b${voting} ${between}${posts}(?:,| and| or|/) ?${between}${remarks}\\b|\\b${voting} ${between}${remarks}(?:,| and| or|/) ?${between}${posts}\\b`,
  'i',
);
const helpful = new RegExp(`\\bmark(?:s|ing)? ${between}${remarks} as (?:helpful|useful)\\b`, 'i');

const unfit =
  '(?:unsuitable|inappropriate|offensive|abusive|suspicious|spam|fake|harmful|bad|rude|misleading|problematic|unwanted|wrong|doubtful|fraudulent|improper|insulting|hateful|illegal)';
const reported =
  '(posts?|threads?|comments?|repl(?:y|ies)|messages?|listings?|ads?|adverts?|advertisements?|reviews?|photos?|pictures?|images?|users?|members?|profiles?|answers?|questions?|content|contributions?|offers?|discussions?|recipes?|videos?|topics?)';
const told =
  '(?:notify|alert|inform|tell)(?:s|ing)? (?:the )?(?:moderators?|administrators?|admins?|staff|team) (?:about|of)';
const reports = new RegExp(
  `举报|\\b(?:report(?:s|ing|ed)?|flag(?:s|ging|ged)?|${told})\\b (?:an? |the |other |any |each other['’]?s? )*(?:${unfit}(?: or ${unfit})? )?${reported}\\b(?! (?:about|on|by|per|to|for each)\\b)`,
  'i',
);
const locks =
  /\b(?:lock|unlock|clos)(?:e|es|s|ing)?\b (?:\w+ ){0,2}?(?:threads?|discussions?|topics?|conversations?|questions?)\b|锁(?:定|帖)|关闭(?:帖子|主题|讨论)/i;

/** What readers think of single replies, and what moderators look after. */
export function withTalk(wishes: Wishes): Wishes {
  if (wishes.quiz || wishes.game || wishes.survey) return wishes;
  const said = wishes.text.slice(0, 20_000);
  return withModeration(withVotes(wishes, said), said);
}

/** Who votes on replies does not vote on what they reply to, unless both are said. */
function withVotes(wishes: Wishes, said: string): Wishes {
  const found = said.match(votes)?.join(' ');
  const marks = helpful.test(said);
  const all = both.exec(said)?.[0];
  const talks = wishes.remarks ?? wishes.things.find(({ entry }) => entry?.id === 'discussion');
  if (wishes.answers || !talks || !(marks || (all ?? found) !== undefined)) return wishes;
  const rest = all === undefined ? said.replace(votes, '') : said;
  const kind: RemarksWish['votes'] = marks
    ? 'helpful'
    : /\blik|点赞/i.test(all ?? found ?? '')
      ? 'like'
      : 'upvote';
  return {
    ...wishes,
    remarks: { ...(wishes.remarks ?? { rates: false, comments: true, phrases: [] }), votes: kind },
    ...(wishes.reactions
      ? {
          reactions: wishes.reactions.filter(({ entry: { id } }) => {
            const asks = reactionEntries.find((each) => each.id === id)?.asks;
            return !asks || !/^(?:like|upvote)$/.test(id) || asks.test(rest);
          }),
        }
      : {}),
  };
}

function withModeration(wishes: Wishes, said: string): Wishes {
  const match = reports.exec(said);
  const lock = locks.exec(said);
  const talks = wishes.things.some(({ entry }) => /^(?:discussion|forumQuestion)$/.test(entry?.id ?? ''));
  const first = match ?? (talks ? lock : null);
  if (wishes.accountsRefused || wishes.storage === 'browser' || !first) return wishes;
  const people = wishes.people ?? peopleApart(readMessage(wishes.text));
  if (!people) return wishes;
  return {
    ...wishes,
    people,
    shared: true,
    // What is closed is locked.
    deeds: wishes.deeds.filter(({ entry }) => !(lock && talks && entry?.id === 'close')),
    moderation: {
      reports: match !== null,
      locks: lock !== null && talks,
      noun: (match?.[1] ?? 'posts').toLowerCase(),
      phrase: [first.index, first.index + first[0].length],
    },
  };
}
