import { thingById } from '../words/data/things.ts';
import { profileKinds, type ProfileKind } from '../words/data/profile-kinds.ts';
import { peopleApart } from './find-roles.ts';
import { readMessage } from './message.ts';
import type { Phrase, ThingWish, Wishes } from './wishes.ts';

/** People who look for each other: profiles, suggestions, and requests to connect. */
export interface PartnersWish {
  kind: ProfileKind;
  /** What those who are found are called: `partners`, `matches`. */
  called: 'partners' | 'matches' | 'buddies' | 'roommates' | 'friends' | 'people';
  phrase: Phrase;
}

const requests =
  /\b(?:connection|friend(?:ship)?|match|partner|buddy|mentorship|mentoring|roommate|contact) requests?\b|\bsend\w* (?:an? |their )?(?:requests?|invitations?) to (?:connect|(?:other |another |each )?(?:members?|users?|people|partners?|mentors?|learners?|alumni))\b|\bconnect with (?:other |fellow |like-minded |new )*(?:members|users|people|singles|alumni|learners|professionals|partners|graduates)\b|\badd (?:other )?(?:members|users|people) as friends\b|好友申请|好友请求|加好友|添加好友/i;
const finds =
  /\b(?:find(?:s|ing)?|discover\w*|search\w* for|look\w* for|brows\w+|suggest\w*|match\w*)\b[^.;]{0,40}\b(?:partners|buddies|buddy|roommates?|flatmates?|soul ?mates?|matches|singles|co-?founders|companions)\b|\bdating\b|\bmatch-?making\b|交友|相亲|征婚|语伴|室友匹配/i;
/** Without a word about themselves, people look for nobody here. */
const told = /\bprofiles?\b|\bdating\b|\bmatch-?making\b|资料|交友|相亲|语伴/i;
const elsewhere =
  /\b(?:business|channel|sales|strategic|affiliate|trading|shipping|delivery|our|event) partners\b|\bmatch(?:es)? (?:results?|schedule|fixtures?|tickets?)\b|\bjobs?\b|\bpets?\b|\bproperties\b/i;
const callings: readonly (readonly [PartnersWish['called'], RegExp])[] = [
  ['roommates', /\b(?:room|flat|house)mates?\b|室友/i],
  ['buddies', /\bbudd(?:y|ies)\b/i],
  ['matches', /\bdating\b|\bmatches\b|\bsingles\b|\bmatch-?making\b|交友|相亲|征婚/i],
  ['partners', /\bpartners?\b|语伴/i],
  ['friends', /\bfriends?\b|好友/i],
];
const same =
  /^(?:member|friend|client|user|contestant|exercise|application|contactMessage|chatMessage|match|player|group|skill|student|language|word|interest|profile)$/;

/** Where people look for each other, each has a profile and asks others to connect. */
export function withPartners(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const match = requests.exec(said) ?? (elsewhere.test(said) || !told.test(said) ? null : finds.exec(said));
  if (!match || wishes.slots || wishes.courses || wishes.quiz || wishes.cart || wishes.game || wishes.league)
    return wishes;
  if (
    wishes.kind === 'brochure' ||
    wishes.rooms?.main ||
    !/\bprofiles?\b|\bmembers?\b|\busers?\b|\bpeople\b|资料|用户|会员/i.test(said)
  )
    return wishes;
  const people = wishes.people ?? peopleApart(readMessage(wishes.text));
  const entry = thingById.get('profile');
  if (!people || !entry || wishes.accountsRefused || wishes.storage === 'browser') return wishes;
  const posts = wishes.things.some(({ entry: each }) => each?.id === 'socialPost');
  const called = callings.find(([, words]) => words.test(said))?.[0] ?? 'people';
  const heaviest = Math.max(3, ...wishes.things.map(({ weight }) => weight));
  const known = wishes.things.find((thing) => thing.entry?.id === 'profile');
  const made: ThingWish = {
    entry,
    noun: entry.en.toLowerCase(),
    fields: known?.fields ?? [],
    phrases: known?.phrases ?? [[match.index, match.index + match[0].length]],
    weight: posts ? Math.max(2.4, heaviest - 1) : heaviest + 1,
  };
  const others = wishes.things.filter(
    (thing) => !same.test(thing.entry?.id ?? thing.noun) && thing.weight >= 2,
  );
  const { reservations: _, ...rest } = wishes;
  return {
    ...rest,
    partners: {
      kind: profileKinds.find(({ when }) => when.test(said))?.id ?? 'people',
      called,
      phrase: [match.index, match.index + match[0].length],
    },
    kind: wishes.kind === undefined || wishes.kind === 'game' ? 'community' : wishes.kind,
    things: posts ? [...others, made] : [made, ...others],
    people: {
      ...people,
      rights: [
        ...people.rights.filter(({ what }) => what !== 'profile'),
        { who: 'anybody', kind: 'make', what: 'profile' },
      ],
    },
    records: wishes.records.filter(({ entry: { id } }) => !/^(?:application|enrolment|booking)$/.test(id)),
    deeds: wishes.deeds.filter(({ entry: deed }) => !/^(?:approve|reject|confirm)$/.test(deed?.id ?? '')),
    pages: wishes.pages.filter(
      ({ title }) =>
        !/^(?:my )?(?:connections?|requests?|friends?|matches|partners?|profiles?|suggest\w*(?: \w+)?)$/i.test(
          title,
        ),
    ),
    unknown: wishes.unknown.filter(
      ({ words }) => !/connect|partner|request|profile|match|friend|suggest|好友|匹配|资料/i.test(words),
    ),
  };
}
