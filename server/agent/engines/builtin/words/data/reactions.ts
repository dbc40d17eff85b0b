import type { CollectionEntry } from './collections.ts';

export interface ReactionEntry extends CollectionEntry {
  /** What asks for it in a message. */
  asks: RegExp;
}

const like =
  /(?:\b(?:can|to|and|or|also|users?|people|members?|readers?|viewers?|others) |, ?)lik(?:e|ing)\b(?= ?(?:[,.;]|$|and\b|or\b|on\b|the\b|their\b|other|each|them\b|it\b|posts?\b|photos?\b|pictures?\b|images?\b|videos?\b|articles?\b|recipes?\b|songs?\b|music\b|tracks?\b|poems?\b|works?\b|stories\b|ideas?\b|projects?\b|contents?\b|comments?\b|designs?\b|answers?\b|reviews?\b))|\blikes? (?:button|function|feature)s?\b|\bgiv(?:e|ing) (?:a )?likes?\b|\bapplaud\w*\b|\b(?:leav|giv|send)\w* (?:an? )?(?:applause|claps?|hearts?)\b|\b(?:comments?|shares?|views|follows?|followers),? (?:and |& )?likes\b|\blikes(?:,| and| &) ?(?:and )?(?:comments?|shares?|follow\w*|views)\b|\bthumbs[- ]up\b|点赞/i;

const people =
  'users?|people|persons?|members?|creators?|artists?|authors?|friends?|players?|companies|teams?|others|each other|channels?|bloggers?|writers?|poets?|designers?|sellers?|shops?|stores?|brands?|chefs?|cooks?|teachers?|instructors?|photographers?|musicians?|singers?|profiles?|publishers?|podcasts?|streamers?|them';

const follow = new RegExp(
  `\\bfollow(?:ing)? (?:and unfollow(?:ing)? )?(?:\\w+ ){0,2}?(?:${people})\\b|\\bfollow(?:ing)? (?:other|fellow) \\w+s\\b|\\bfollow(?:ing)? (?:and|,) (?:like|comment|message|chat)|\\b(?:like|comment|share),? (?:and |or )?follow\\b|\\bfollow (?:button|function|feature|system)\\b|\\bfollowers?(?:,| and) ?(?:and )?(?:following|likes)\\b|(?:关注|取关|粉丝)(?!.{0,2}(?:重点|事项|点))`,
  'i',
);
const subscribe = new RegExp(
  `\\bsubscrib(?:e|ing) to (?:\\w+ ){0,3}?(?:${people}|topics?|blogs?|shows?)\\b|订阅(?:频道|作者|博主|创作者|主播)`,
  'i',
);

const attend =
  /\brsvps?\b|\b(?:say|tell|indicat\w*|confirm\w*|mark\w*|respond\w*|repl(?:y|ies)|announc\w*)\b[^.;,]{0,24}\b(?:whether|if|that)\b[^.;,]{0,16}\b(?:attend\w*|com(?:e|ing)|going|join\w*|take part|participat\w*)\b|\bconfirm (?:their |my |his |her )?attendance\b|\bmark (?:themselves|oneself|yourself) (?:as )?(?:going|attending|coming)\b|\b(?:list|number|count) of (?:attendees|people (?:going|attending))\b|\bsign up to attend\b|是否(?:参加|出席)|确认(?:参加|出席)|报名参加(?:聚会|见面会)/i;

/** What people come together for. */
const gatherings =
  /^(?:event|\w*Event|meeting|workshop|hike|trip|tour|session|match|gathering|volunteerOpportunity|volunteerShift|gymClass|concert|webinar|onlineClass|race|party|calendarEntry|festival|rehearsal|tourDate)$/;

/** Where places are taken and given back, and others see by whom. */
const joins =
  /\b(?:sign(?:ing)? up for|join(?:ing)?|register(?:ing)? for|take part in)\b[^.;,]{0,16}\b(?:shifts?|tours?|hikes?|trips?|walks?|rides?|runs?|meet-?ups?|gatherings?|rehearsals?|clean-?ups?|expeditions?|excursions?|sessions?|outings?|events?|workshops?|nights?|evenings?|tastings?|picnics?|parties|party|practices?|matches|classes|class|courses?)\b|报名(?:参加)?[^。，]{0,6}(?:班次|活动|徒步|路线|聚会)/i;
const seen =
  /\b(?:remaining|free|available|left|limited) (?:places?|spots?)\b|\b(?:places?|spots?) (?:left|are left|remain\w*|available)\b|\bwhile places\b|\buntil (?:it is |they are )?full\b|\bwho(?: else)? (?:has |have |is |are )?(?:sign\w* up|com(?:es|ing)|go(?:es|ing)|tak\w+ part|join\w*)\b|\bleave (?:it|them) again\b|\bwait(?:ing)?[- ]?lists?\b|\bwhen (?:it is|they are) full\b|\bnumber of (?:seats|places|spots|participants)\b|\bcancel (?:their |the |a )?(?:sign-?ups?|participation)\b|名额|谁参加/i;
const paid = /\b(?:tickets?|pay(?:s|ing|ments?)?|prices?|fees?|checkout)\b|支付|门票|付费/i;

const waits = /\bwait(?:ing)?[- ]?lists?\b|候补|候补名单|排队等候/i;

/** What joining is called, where people do so; undefined where it is something else. */
export function joinsOf(said: string): { entry: ReactionEntry; phrase: [number, number] } | undefined {
  const match = joins.exec(said);
  const entry = reactionEntries.find(({ id }) => id === 'attend');
  if (!match || !entry || !seen.test(said) || paid.test(said)) return undefined;
  const signs = /^sign|^register/i.test(match[0]);
  return {
    entry: {
      ...entry,
      verb: signs ? { en: 'Sign up', zh: '报名' } : { en: 'Join', zh: '参加' },
      back: signs ? { en: 'Cancel sign-up', zh: '取消报名' } : { en: 'Leave', zh: '退出' },
      counts: { id: 'attendees', en: signs ? 'Signed up' : 'Taking part', zh: '已报名' },
      told: { en: signs ? 'signed up for' : 'takes part in', zh: '报名了' },
      done: { en: 'Your place is kept; it stands on “{page}”.', zh: '名额已保留，列在“{page}”。' },
      undone: { en: 'Your place is given back.', zh: '名额已退还。' },
      ...(waits.test(said) ? { waits: true } : {}),
    },
    phrase: [match.index, match.index + match[0].length],
  };
}

/** What one does once with a thing, is listed for oneself and counted for all. */
export const reactionEntries: readonly ReactionEntry[] = [
  {
    id: 'like',
    en: 'likes',
    zh: '点赞',
    words: [],
    asks: like,
    icon: 'heart',
    page: { en: 'Liked', zh: '我的点赞' },
    verb: { en: 'Like', zh: '点赞' },
    back: { en: 'Unlike', zh: '取消点赞' },
    counts: { id: 'likes', en: 'Likes', zh: '点赞数' },
    told: { en: 'likes', zh: '点赞了' },
  },
  {
    id: 'attend',
    en: 'attendance',
    zh: '出席',
    words: [],
    asks: attend,
    icon: 'calendar-check',
    page: { en: 'My', zh: '我参加的活动' },
    verb: { en: 'I will attend', zh: '我参加' },
    back: { en: 'I can’t attend', zh: '我不能参加' },
    counts: { id: 'attendees', en: 'Attending', zh: '参加人数' },
    told: { en: 'will attend', zh: '将参加' },
    done: { en: 'You will attend; it is noted on “{page}”.', zh: '已登记参加，列在“{page}”。' },
    undone: { en: 'You will not attend; your place is free again.', zh: '已登记不参加，名额已空出。' },
    on: gatherings,
  },
  {
    id: 'upvote',
    en: 'upvotes',
    zh: '赞同',
    words: [],
    asks: /\bup-?vot(?:e|es|ing)\b|赞同/i,
    icon: 'arrow-big-up',
    page: { en: 'Upvoted', zh: '我的赞同' },
    verb: { en: 'Upvote', zh: '赞同' },
    back: { en: 'Take back upvote', zh: '取消赞同' },
    counts: { id: 'upvotes', en: 'Upvotes', zh: '赞同数' },
    told: { en: 'upvoted', zh: '赞同了' },
  },
  {
    id: 'agree',
    en: 'agreement',
    zh: '认同',
    words: [],
    asks: /\bvot(?:e|es|ing) (?:on )?(?:whether|if|that)\b|\bvot(?:e|es|ing) (?:on|for) (?:the |each )?identifications?\b|\b(?:agree|agreeing) with (?:the |an? )?identifications?\b/i,
    icon: 'check-check',
    page: { en: 'Agreed', zh: '我认同的' },
    verb: { en: 'It is correct', zh: '判断正确' },
    back: { en: 'Take back my vote', zh: '撤回我的票' },
    counts: { id: 'agreements', en: 'Votes for it', zh: '认同票数' },
    told: { en: 'agrees with', zh: '认同' },
  },
  {
    id: 'support',
    en: 'supporters',
    zh: '支持',
    words: [],
    asks: /\b(?:back|confirm|second|endors)(?:e|s|ing)? (?:(?:an? |the |each |other )*(?:ideas?|proposals?|suggestions?|reports?|spots?|sightings?|petitions?|motions?)\b (?:of|that|by) (?:\w+ ){0,2}?(?:others?|colleagues?|members?|cyclists?|residents?|users?|people|students?|citizens?|neighbou?rs?|employees?)\b|(?:others?|colleagues?|members?)['’]s? \w+)|(?:\b(?:can|to|and|or|also|users|residents|citizens|members|people|others) |, ?)(?:support|endors|second)(?:e|ing)? (?:(?:an? |the |each |other |existing )*(?:reports?|petitions?|proposals?|suggestions?|ideas?|initiatives?|motions?|complaints?|observations?)\b|(?:those|that|reports?|ideas?|proposals?) of others\b)|\bsupporting (?:the )?(?:reports?|petitions?|proposals?|suggestions?|ideas?|initiatives?)\b|\b(?:number of|count of) supporters\b|附议|支持(?:他人的)?(?:上报|提案|建议|请愿)/i,
    icon: 'hand-heart',
    page: { en: 'Supported', zh: '我支持的' },
    verb: { en: 'Support', zh: '支持' },
    back: { en: 'Withdraw support', zh: '取消支持' },
    counts: { id: 'supporters', en: 'Supporters', zh: '支持人数' },
    told: { en: 'supports', zh: '支持' },
  },
  {
    id: 'watch',
    en: 'followed',
    zh: '关注',
    words: [],
    asks: /\bfollow(?:s|ing)? (?:an? |the |single |certain |other |interesting )?(?:topics?|threads?|questions?|discussions?|petitions?|campaigns?)\b|关注(?:话题|问题|主题|帖子)/i,
    icon: 'bell-plus',
    page: { en: 'Followed', zh: '我的关注' },
    verb: { en: 'Follow', zh: '关注' },
    back: { en: 'Unfollow', zh: '取消关注' },
    counts: { id: 'followers', en: 'Followers', zh: '关注人数' },
    told: { en: 'follows', zh: '关注了' },
  },
  {
    id: 'follow',
    en: 'following',
    zh: '关注',
    words: [],
    asks: follow,
    icon: 'user-plus',
    page: { en: 'Following', zh: '我的关注' },
    verb: { en: 'Follow', zh: '关注' },
    back: { en: 'Unfollow', zh: '取消关注' },
    counts: { id: 'followers', en: 'Followers', zh: '粉丝' },
    told: { en: 'follows', zh: '关注了' },
    aboutPeople: true,
  },
  {
    id: 'subscribe',
    en: 'subscriptions',
    zh: '订阅',
    words: [],
    asks: subscribe,
    icon: 'bell-plus',
    page: { en: 'Subscriptions', zh: '我的订阅' },
    verb: { en: 'Subscribe', zh: '订阅' },
    back: { en: 'Unsubscribe', zh: '取消订阅' },
    counts: { id: 'subscribers', en: 'Subscribers', zh: '订阅数' },
    told: { en: 'subscribed to', zh: '订阅了' },
    aboutPeople: true,
  },
];
