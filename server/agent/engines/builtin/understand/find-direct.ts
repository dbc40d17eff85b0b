import type { Phrase, Wishes } from './wishes.ts';

/** Messages between two people that nobody else reads. */
export interface DirectWish {
  /** They are what the app is for. */
  main: boolean;
  phrase: Phrase;
}

const people =
  '(?:users?|members?|people|friends?|players?|students?|teachers?|sellers?|buyers?|owners?|landlords?|tenants?|hosts?|guests?|freelancers?|clients?|colleagues?|employees?|employers?|candidates?|doctors?|patients?|mentors?|authors?|artists?|matches)';
/** Who writes to a firm uses its form. */
const notToFirms =
  '(?! ?(?:compan|team|organi|school|museum|restaurant|hotel|support|web|site|shop|store|firm|office|admin|business|charit|band|studio|clinic|agency))';
const asked = new RegExp(
  [
    '\\b(?:direct|private|personal|one[- ](?:to|on)[- ]one|1[- ](?:to|on)[- ]1|internal) (?:messag\\w+|chats?|chatting|conversations?)',
    '\\bDMs?\\b',
    `\\b(?:chat|messag\\w+|converse) (?:privately|(?:with|to|between|among) (?:(?:other|another|each other|one another|their|the|fellow|all|registered) ?)+${people}?\\b${notToFirms})`,
    `\\b(?:send|sending|exchang\\w+) (?:private |direct |personal |instant )?messages? (?:to|with|between) (?:(?:other|another|each|their|the|fellow|registered) )?(?:other\\b|another\\b|${people}\\b)`,
    `\\b(?:messag\\w+|chat) (?:between|system between|with (?:friends|sellers|buyers|landlords|hosts|matches|members|freelancers|mentors))\\b`,
    '\\bexchang\\w+ (?:private |direct |personal |instant )?messages\\b',
    '私信|私聊|一对一聊天|站内信|(?:用户|好友|会员|成员|买家|卖家)(?:之间|间)?(?:可以)?(?:互相)?(?:发送消息|聊天|交流)',
  ].join('|'),
  'i',
);
/** What is answered by a rule, or goes out by mail. */
const elsewhere = /\b(?:chat ?bots?|short messages?|sms)\b|短信|聊天机器人/i;

/** Whether people are to write to each other alone. */
export function findDirect(idea: string): DirectWish | undefined {
  const said = idea.slice(0, 20_000);
  const match = asked.exec(said);
  if (!match || elsewhere.test(said)) return undefined;
  const first = said.search(/[.!?。！？](?:\s|$)/);
  return {
    // What comes after other things people do is not what they come for.
    main:
      match.index < Math.min(120, first < 0 ? 120 : first + 1) &&
      !/\bwhere\b[^.]*,|,[^.]*,|、.*、/.test(said.slice(0, match.index)),
    phrase: [match.index, match.index + match[0].length],
  };
}

/** What is kept of messages in an app where people write to each other. */
const ofTalks = /^(?:contactMessage|chatMessage|message|conversation|inbox|privateMessage)$/;
const befriended =
  /\bfriends? ?(?:lists?|requests?)|\b(?:add\w*|manag\w+|invit\w+) (?:\w+ ){0,2}friends?\b|好友(?:列表|申请|管理)|添加好友/i;

/** Rooms and private messages bring what is written; who joins a room does not enrol. */
export function withTalks(wishes: Wishes): Wishes {
  const direct = wishes.people ? findDirect(wishes.text) : undefined;
  if (!direct && !wishes.rooms) return wishes;
  const isFriend = befriended.test(wishes.text);
  // Who registers in an app to talk does so for themselves.
  const { reservations, ...rest } = wishes;
  const registers = reservations && !(wishes.rooms?.main && reservations.verb === 'register');
  // Everybody has contacts of their own.
  const own = wishes.things.flatMap(({ entry }) =>
    entry && /^(?:client|friend|contact)$/.test(entry.id) ? [entry.id] : [],
  );
  const { people } = wishes;
  return {
    ...rest,
    ...(people && (wishes.rooms?.main || direct?.main)
      ? {
          people: {
            ...people,
            rights: [
              ...people.rights.filter(({ what }) => !own.includes(what)),
              ...own.map((what) => ({ who: 'anybody', kind: 'submit' as const, what })),
            ],
          },
        }
      : {}),
    ...(registers ? { reservations } : {}),
    ...(direct ? { direct } : {}),
    things: wishes.things.filter(
      ({ entry, noun }) =>
        !ofTalks.test(entry?.id ?? noun) &&
        // To talk is no session of a conference here.
        !(entry?.id === 'session' && wishes.rooms?.main) &&
        !(entry?.id === 'friend' && wishes.rooms && !isFriend),
    ),
    records: wishes.records.filter(
      ({ entry }) =>
        !(entry.id === 'message' && direct) &&
        !(entry.id === 'enrolment' && wishes.rooms && /\bjoin|加入/i.test(wishes.text)),
    ),
    limits: wishes.limits.filter(
      ({ entry }) =>
        !/^(?:chat|real-time|messaging|direct)/.test(entry.id) || wishes.insights?.live !== undefined,
    ),
    unknown: wishes.unknown.filter(({ words }) => !/\b(?:messag|chat|conversation|inbox)/i.test(words)),
  };
}
