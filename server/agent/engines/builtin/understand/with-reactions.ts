import { peopleApart } from './find-roles.ts';
import { readMessage } from './message.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import { joinsOf, reactionEntries, type ReactionEntry } from '../words/data/reactions.ts';
import type { CollectionWish, ThingWish, Wishes } from './wishes.ts';

/** Words that count what people do: `follower` is no list of its own where people follow each other. */
const counted =
  /^(?:followers?|likes?|subscribers?|(?:channel )?subscriptions?|feed|channels?|粉丝|点赞|订阅)$/i;
/** What is out as soon as it is written. */
const posts = /^(?:socialPost|poem|photo|video|song|recipe|comment|discussion|story|blogPost|question|idea)$/;

/** Likes, follows and subscriptions: done once by each, listed for oneself, counted for all. */
export function withReactions(wishes: Wishes): Wishes {
  if (wishes.game || wishes.plays || wishes.quiz) return wishes;
  const said = wishes.text.slice(0, 20_000);
  const found = reactionEntries.flatMap((entry): CollectionWish[] => {
    const match = entry.asks.exec(said);
    return match
      ? [
          {
            entry: boundTo(
              asSaid(entry, match[0]),
              wishes,
              match.index + match[0].length - lastWord(match[0]),
            ),
            phrase: [match.index, match.index + match[0].length],
          },
        ]
      : [];
  });
  const joined = found.some(({ entry }) => entry.id === 'attend') ? undefined : joinsOf(said);
  if (joined && !wishes.courses && !wishes.cart && !wishes.slots) found.push(joined);
  const social = found.length > 0;
  if (!social) return wishes;
  const twice = found.some(({ entry }) => entry.id === 'follow');
  const reactions = found.filter(({ entry }) => !(twice && entry.id === 'subscribe'));
  // What many vote on once each is no number that somebody enters; who is followed is no
  // list of a club with telephone numbers.
  const agreed = reactions.some(({ entry }) => entry.id === 'agree');
  // Who says that they come neither enrols nor books.
  const attends = reactions.some(({ entry }) => entry.id === 'attend');
  const { reservations, ...rest } = wishes;
  const registers = attends && reservations?.verb === 'register';
  // Whose place it is must be known.
  const known =
    attends && !wishes.people && !wishes.accountsRefused && wishes.storage !== 'browser'
      ? peopleApart(readMessage(wishes.text))
      : undefined;
  // Colleagues who judge each other's ideas are at work in an app, not on the site of a firm.
  const worked = wishes.people && wishes.kind === 'brochure' && isIdeas(wishes);
  const { site: _, contact: _contact, ...inside } = wishes;
  return {
    ...(registers ? rest : worked ? { ...inside, kind: 'community' as const, pages: [] } : wishes),
    ...(known ? { people: known } : {}),
    records: attends ? wishes.records.filter(({ entry }) => entry.id !== 'enrolment') : wishes.records,
    reactions,
    // Those one subscribes to are listed by the reaction.
    pages: (worked ? [] : wishes.pages).filter(({ title }) => !/^channel subscriptions?$/i.test(title)),
    things: (agreed ? wishes.things.map(withoutVotes) : wishes.things).filter(
      (thing) =>
        !isCount(thing, said) &&
        !(agreed && /^(?:poll|member)$/.test(thing.entry?.id ?? '') && thing.weight < 4),
    ),
    deeds: wishes.deeds.filter(
      ({ entry, object }) =>
        !(attends && entry?.id === 'cancel') &&
        // What others have found is confirmed by many, and decided by nobody.
        !(entry?.id === 'confirm' && reactions.some((wish) => wish.entry.verb?.en === 'Confirm')) &&
        !(entry?.id === 'publish' && posts.test(object ?? firstPost(wishes))),
    ),
    limits: wishes.limits.filter(({ entry }) => !(wishes.people && isToldOf(entry.id, said))),
    unknown: wishes.unknown.filter(({ words }) => !/follow|like|subscri|关注|点赞|订阅/i.test(words)),
  };
}

function withoutVotes(thing: ThingWish): ThingWish {
  return { ...thing, fields: thing.fields.filter(({ label }) => !/^(?:votes?|voting)\b/i.test(label)) };
}

/** `confirm a report of others` is called so. */
function asSaid(entry: ReactionEntry, words: string): ReactionEntry {
  if (entry.id === 'like' && /appla/i.test(words))
    return {
      ...entry,
      page: { en: 'Applauded', zh: '我的鼓掌' },
      verb: { en: 'Applaud', zh: '鼓掌' },
      back: { en: 'Take back applause', zh: '取消鼓掌' },
      counts: { id: 'applause', en: 'Applause', zh: '掌声' },
      told: { en: 'applauds', zh: '鼓掌了' },
    };
  if (entry.id !== 'support' || !/confirm/i.test(words)) return entry;
  return {
    ...entry,
    page: { en: 'Confirmed', zh: '我确认的' },
    verb: { en: 'Confirm', zh: '确认' },
    back: { en: 'Take back confirmation', zh: '取消确认' },
    counts: { id: 'confirmations', en: 'Confirmations', zh: '确认人数' },
    told: { en: 'confirmed', zh: '确认了' },
  };
}

/** Where what it is done with is said and kept, it is done with that: `support reports`. */
function boundTo(entry: ReactionEntry, { things, text }: Wishes, from: number): ReactionEntry {
  if (entry.on || entry.aboutPeople) return entry;
  const [clause = ''] = text.slice(from, from + 60).split(/[.;,]|\b(?:and|or)\b/);
  const said = thingsIn(text).findAll(tokenise(clause))[0]?.value.id;
  const kept = things.some((thing) => thing.entry?.id === said);
  return said !== undefined && kept && !/^(?:comment|review)$/.test(said)
    ? { ...entry, on: new RegExp(`^${said}$`) }
    : entry;
}

/** How long the last word is, which may name what it is done with. */
function lastWord(words: string): number {
  return /\w+$/.exec(words)?.[0].length ?? 0;
}

function isIdeas({ things }: Wishes): boolean {
  return /^(?:idea|suggestion|proposal|petition)$/.test(things[0]?.entry?.id ?? '');
}

function firstPost({ things }: Wishes): string {
  return things.find(({ entry }) => posts.test(entry?.id ?? ''))?.entry?.id ?? '';
}

/** Notifications in the app itself, not by mail. */
function isToldOf(limit: string, said: string): boolean {
  return limit === 'sending' && !/\b(?:e-?mail|sms|short message|newsletter)\b|邮件|短信/i.test(said);
}

function isCount({ phrases, entry }: ThingWish, said: string): boolean {
  return (
    !posts.test(entry?.id ?? '') &&
    phrases.every(([start, end]) => counted.test(said.slice(start, end).trim()))
  );
}
