import { thingById } from '../words/data/things.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { singularOf } from '../words/singular.ts';
import { tokenise } from '../words/tokenise.ts';
import { entityIdOf } from '../design/entity-of-thing.ts';
import { peopleApart } from './find-roles.ts';
import { readMessage } from './message.ts';
import type { Phrase, ThingWish, Wishes } from './wishes.ts';

/** Work that lies open until somebody takes it on. */
export interface ClaimsWish {
  /** Id of what is taken on. */
  object: string;
  /** The verb: `Take on`. */
  verb: string;
  /** Whoever posted it says that it is done. */
  confirms: boolean;
  phrase: Phrase;
}

const taking =
  /\b(tak|pick)(?:e|es|ing|s)? (on|up) (?:an? |the |open |new |free |some |these |such )*([a-z]+?)(?:s|ies|es)?\b(?! (?:of|for) (?:me|themselves))/i;
/** `see available jobs, accept a job`: what lies open is taken by whoever wants it. */
const accepting =
  /\b(accept|claim|tak)(?:e|es|ing|s)? (?:an? |the |open |available |new |free |some |these )*(job|task|assignment|delivery|deliveries|commission|mission|gig|ride|project)s?\b/i;
const lyingOpen = (noun: string) =>
  new RegExp(`\\b(?:available|open|free|unassigned|new) (?:\\w+ )?${noun}s?\\b`, 'i');
/** `sign up for open shifts`. */
const signing =
  /\bsign(?:s|ing)? up for (?:an? |the )?(?:open |free |available |vacant |empty |unfilled )+(shift|duty|slot|task|service|job)(?:s|ies)?\b/i;
const noWork =
  /^(?:role|responsibilit|challenge|debt|photo|picture|form|shape|car|parcel|order|package|book|key|passenger|it|them|this|that|thing|seat|place|life)$/i;
/** Work that those who are employed take over has a button of its own. */
const atWork = /^(?:issue|homeRepair|workOrder|repair|complaint|legalCase|insuranceClaim)$/;
const done =
  /\bconfirm\w* (?:that |when |if )?(?:it |an? \w+ |the \w+ |they )?(?:is|was|are|has been|have been)? ?(?:done|finished|completed|over)\b|\bmark\w* (?:it|them|an? \w+|the \w+) as (?:done|finished|completed)\b/i;

/** `helpers take on an errand, give it back`. */
export function withClaims(wishes: Wishes): Wishes {
  if (wishes.language === 'zh' || wishes.accountsRefused || wishes.cart || wishes.game || wishes.courses)
    return wishes;
  const said = wishes.text.slice(0, 20_000);
  const match = takenUp(said);
  const word = singularOf((match?.[0].split(' ').at(-1) ?? '').toLowerCase());
  if (!match || noWork.test(word)) return wishes;
  const known = thingsIn(wishes.text).findAll(tokenise(word))[0]?.value;
  const own = wishes.things.find(({ entry, noun }) => (known ? entry === known : noun === word));
  if (known && atWork.test(known.id)) return wishes;
  const phrase: Phrase = [match.index, match.index + match[0].length];
  const errand = thingById.get('errand');
  const entry = known ?? errand;
  // Who takes it on is somebody.
  const people = wishes.people ?? peopleApart(readMessage(wishes.text));
  if (!entry || !people || wishes.storage === 'browser') return wishes;
  const first = Math.max(3, ...wishes.things.map(({ weight }) => weight)) + 1;
  const made: ThingWish = {
    entry,
    noun: word,
    ...(known ? {} : { called: word }),
    fields: (own?.fields ?? []).filter(({ label }) => !/^(?:words?|few words|who|places?)$/i.test(label)),
    phrases: own?.phrases ?? [phrase],
    weight: first,
  };
  // What the site is called by is no thing where the work has a name.
  const others = wishes.things.filter(
    (thing) => thing !== own && (thing.entry !== undefined || isKept(thing.noun, said)),
  );
  const confirms = done.test(said);
  return {
    ...wishes,
    people,
    shared: true,
    kind: wishes.kind === 'brochure' ? 'community' : (wishes.kind ?? 'community'),
    things: [made, ...others],
    claims: {
      object: entry.id,
      verb: verbOf(match[0]),
      confirms,
      phrase,
    },
    // Whoever takes it is on no second list of it.
    records: wishes.records.filter(
      ({ entry: { id }, object }) => id !== 'enrolment' || (object !== undefined && object !== entry.id),
    ),
    deeds: wishes.deeds
      .filter(
        ({ entry: deed, phrase: [start, end] }) =>
          !(start < phrase[1] && phrase[0] < end) &&
          !(confirms && /^(?:confirm|complete)$/.test(deed?.id ?? '')) &&
          !namesPeople(said.slice(end, end + 30), wishes),
      )
      .map((deed) => ({ ...deed, ...objectOf(deed, { things: others, said }) })),
    unknown: wishes.unknown.filter(({ words }) => !/\bwords?$|errand|^walk$|\btak\w+ on\b/i.test(words)),
  };
}

function takenUp(said: string): RegExpExecArray | null {
  const accepted = accepting.exec(said);
  const open = accepted && lyingOpen(singularOf((accepted[2] ?? '').toLowerCase())).test(said);
  return taking.exec(said) ?? signing.exec(said) ?? (open ? accepted : null);
}

/** What the button says: `Take on`, `Accept`, `Sign up`. */
function verbOf(words: string): string {
  const [, first = 'take', second = 'on'] = /^(\w+)(?: (on|up)\b)?/i.exec(words) ?? [];
  const verb = { pick: 'Pick', accept: 'Accept', claim: 'Claim', sign: 'Sign' }[
    first.toLowerCase().replace(/(?:ing|s)$/, '')
  ];
  return verb === 'Accept' || verb === 'Claim' ? verb : `${verb ?? 'Take'} ${second}`;
}

/** `approve new helpers`: a noun that only the message knows. */
function objectOf(
  { object, phrase }: Wishes['deeds'][number],
  { things, said }: { things: readonly ThingWish[]; said: string },
): { object?: string } {
  if (object !== undefined) return {};
  const next = said.slice(phrase[1], phrase[1] + 30).toLowerCase();
  const thing = things.find(({ noun, entry }) => !entry && next.includes(noun));
  return thing ? { object: entityIdOf(thing.noun) } : {};
}

/** `approve new helpers`: people are let in, not the work they do. */
function namesPeople(next: string, { people }: Wishes): boolean {
  const [words = ''] = next.toLowerCase().split(/[.,;]| and /);
  return (people?.roles ?? []).some(({ entry, called }) =>
    [entry.en, called ?? ''].some((name) => name !== '' && words.includes(name.toLowerCase())),
  );
}

function isKept(noun: string, said: string): boolean {
  return new RegExp(
    `\\b(?:lists? of|browse|approve|manage|register(?:ing)?|find|profiles? of) (?:\\w+ )?${noun}`,
    'i',
  ).test(said);
}
