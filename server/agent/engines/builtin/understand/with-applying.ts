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
export function withApplying(wishes: Wishes): Wishes {
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
