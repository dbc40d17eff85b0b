import { thingById } from '../words/data/things.ts';
import { appliesWithPapers } from './find-records.ts';
import type { Phrase, ThingWish, Wishes } from './wishes.ts';

/** Who applies for something becomes one of those who are chosen from. */
export interface ApplyingWish {
  /** Id of what they apply for. */
  offer: string;
  papers: boolean;
  phrase: Phrase;
}

/** What people apply for where those who apply are kept. */
const offers =
  /^(?:job|volunteerOpportunity|internship|course|program|scholarship|position|property|vacancy)$/;
const judged =
  /\b(?:evaluat\w+|assess(?:ment)?s?|rat(?:e|es|ing)s?|scor(?:e|es|ing)|interview notes?|feedback)\b/i;
const written = /\b(?:evaluat\w+|assessments?|comments?|notes?|feedback|reviews?|remarks?)\b/i;
const scored = /\b(?:evaluat\w+|rat(?:e|es|ing)s?|scor(?:e|es|ing)|stars?)\b/i;

/** `Candidates browse open jobs and apply with a resume`, beside the list of candidates that recruiters work with. */
export function withApplying(told: Wishes): Wishes {
  const wishes = withCandidates(told);
  const candidates = wishes.things.find(({ entry }) => entry?.id === 'candidate');
  if (!candidates) return wishes;
  const noted = withEvaluations(wishes);
  const record = noted.records.find(({ entry }) => entry.id === 'application');
  const offer = noted.things.find(({ entry }) => offers.test(entry?.id ?? ''));
  if (!record || !offer?.entry || !noted.people) return noted;
  return {
    ...noted,
    records: noted.records.filter((each) => each !== record),
    things: noted.things.filter(({ entry }) => !/^(?:application|resume|document)$/.test(entry?.id ?? '')),
    applying: { offer: offer.entry.id, papers: appliesWithPapers(noted.text), phrase: record.phrase },
  };
}

const chosen =
  /\b(?:candidates?|applicants?)\b[^.]{0,80}\b(?:stages?|board|pipeline)\b|\b(?:stages?|board|pipeline|rate|rank|shortlist|screen) [^.]{0,40}\b(?:candidates?|applicants?)\b|\bapplicant tracking\b/i;

/** Those who are chosen from are kept, though they are people who log in, too. */
function withCandidates(wishes: Wishes): Wishes {
  const entry = thingById.get('candidate');
  const job = wishes.things.find((thing) => offers.test(thing.entry?.id ?? ''));
  const match = chosen.exec(wishes.text.slice(0, 20_000));
  if (!entry || !job || !match || wishes.things.some((thing) => thing.entry?.id === 'candidate'))
    return wishes;
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
