import { thingById } from '../words/data/things.ts';
import { peopleApart } from './find-roles.ts';
import { readMessage } from './message.ts';
import { appliesWithPapers } from './find-records.ts';
import type { Phrase, ThingWish, Wishes } from './wishes.ts';

/** Who applies for something becomes one of those who are chosen from. */
export interface ApplyingWish {
  /** Id of what they apply for. */
  offer: string;
  papers: boolean;
  /** What whoever applies tells besides, and where that is said. */
  asked: readonly string[];
  phrase: Phrase;
}

/** What people apply for where those who apply are kept. */
const offers =
  /^(?:job|volunteerOpportunity|internship|course|program|scholarship|position|property|vacancy)$/;
/** A weight with which a thing is surely kept. */
const kept = 3;
const judged =
  /\b(?:evaluat\w+|assess(?:ment)?s?|rat(?:e|es|ing)s?|scor(?:e|es|ing)|interview notes?|feedback)\b/i;
const written = /\b(?:evaluat\w+|assessments?|comments?|notes?|feedback|reviews?|remarks?)\b/i;
const scored = /\b(?:evaluat\w+|rat(?:e|es|ing)s?|scor(?:e|es|ing)|stars?)\b/i;

/** `Candidates browse open jobs and apply with a resume`, beside the list of candidates that recruiters work with. */
export function withApplying(told: Wishes): Wishes {
  const wishes = withoutPapers(withCandidates(withoutAsked(told)));
  const candidates = wishes.things.find(({ entry }) => entry?.id === 'candidate');
  if (!candidates) return wishes;
  const noted = withEvaluations(wishes);
  const record = noted.records.find(({ entry }) => entry.id === 'application');
  const offer = noted.things.find(({ entry }) => offers.test(entry?.id ?? ''));
  const people = noted.people ?? (noted.accountsRefused ? undefined : peopleApart(readMessage(noted.text)));
  if (!record || !offer?.entry || !people) return noted;
  return {
    ...noted,
    people,
    shared: true,
    records: noted.records.filter((each) => each !== record),
    // Those who apply are kept, however little else is said of them.
    things: noted.things
      .filter(({ entry }) => !/^(?:application|resume|document)$/.test(entry?.id ?? ''))
      .map((thing) => (thing === candidates ? { ...thing, weight: Math.max(thing.weight, kept) } : thing)),
    applying: {
      offer: offer.entry.id,
      papers: appliesWithPapers(noted.text),
      asked: record.asked ?? [],
      phrase: record.phrase,
    },
  };
}

const handedIn =
  /\b(?:with|attach\w*|upload\w*|submit\w*|send\w*|includ\w*|enclos\w*)\s+(?:(?:an?|the|their|your|his|her|its|and|or|cover letters?|in)\s+|,\s*)*$/i;

/** What is handed in with an application is no list that is kept. */
function withoutPapers(wishes: Wishes): Wishes {
  if (!wishes.records.some(({ entry }) => entry.id === 'application')) return wishes;
  const isHandedIn = ([from]: Phrase) => handedIn.test(wishes.text.slice(Math.max(0, from - 60), from));
  const things = wishes.things.filter(
    ({ entry, phrases }) => entry?.id !== 'resume' || phrases.length === 0 || !phrases.every(isHandedIn),
  );
  return things.length === 0 ? wishes : { ...wishes, things };
}

/** What whoever applies tells is no list of its own. */
function withoutAsked(wishes: Wishes): Wishes {
  const span = wishes.records.find((record) => record.span)?.span;
  if (!span) return wishes;
  const things = wishes.things.filter(
    ({ phrases }) => phrases.length === 0 || !phrases.every((phrase) => isWithin(phrase, span)),
  );
  return things.length > 0 ? { ...wishes, things } : wishes;
}

function isWithin([from, to]: Phrase, [start, end]: Phrase): boolean {
  return from >= start && to <= end;
}

const chosen =
  /\b(?:candidates?|applicants?)\b[^.]{0,80}\b(?:stages?|board|pipeline)\b|\b(?:stages?|board|pipeline|rate|rank(?:ing)?|shortlist|screen) [^.]{0,40}\b(?:candidates?|applicants?)\b|\bscor(?:e|es|ing) (?:the |each |all )?applications?\b|\bapplications?\b[^.]{0,80}\b(?:stages?|pipeline)\b|\bapplicant tracking\b/i;

/** Those who are chosen from are kept, though they are people who log in, too. */
function withCandidates(wishes: Wishes): Wishes {
  const entry = thingById.get('candidate');
  const job = wishes.things.find((thing) => offers.test(thing.entry?.id ?? ''));
  const match = chosen.exec(wishes.text.slice(0, 20_000));
  if (!entry || !job || !match) return wishes;
  const known = wishes.things.find((thing) => thing.entry?.id === 'candidate');
  if (known) {
    const raised = { ...known, weight: Math.max(3, known.weight) };
    return { ...wishes, things: wishes.things.map((thing) => (thing === known ? raised : thing)) };
  }
  const first = Math.max(...wishes.things.map(({ weight }) => weight)) + 0.1;
  const made: ThingWish = {
    entry,
    noun: 'candidate',
    fields: [],
    phrases: [[match.index, match.index + match[0].length]],
    weight: first,
  };
  return { ...wishes, things: [made, ...wishes.things] };
}

/** What is written about those who apply stands on their page, and is no appraisal of staff. */
function withEvaluations(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const match = judged.exec(said);
  const isStaff = wishes.things.some(({ entry, weight }) => entry?.id === 'employee' && weight >= 1.2);
  if (!match || wishes.remarks?.object !== undefined || isStaff || !thingById.has('candidate')) return wishes;
  const phrase: Phrase = [match.index, match.index + match[0].length];
  return {
    ...wishes,
    things: wishes.things.filter(
      ({ entry }: ThingWish) =>
        !/^(?:performanceReview|review|feedbackEntry|evaluation)$/.test(entry?.id ?? ''),
    ),
    records: wishes.records.filter(({ entry }) => !/^(?:review|comment)$/.test(entry.id)),
    remarks: {
      ...wishes.remarks,
      rates: scored.test(said),
      comments: written.test(said),
      object: 'candidate',
      phrases: [...(wishes.remarks?.phrases ?? []), phrase],
    },
  };
}
