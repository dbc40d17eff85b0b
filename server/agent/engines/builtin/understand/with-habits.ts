import { thingById } from '../words/data/things.ts';
import type { Phrase, ThingWish, Wishes } from './wishes.ts';
import { withPapers } from './with-papers.ts';
import { withTarget } from './with-target.ts';
import { leadOfTool } from './lead-of-tool.ts';

const tallyWords =
  /\b(?:tally|click|hand|digital|people|crowd|attendance|stitch|row|rep|reps|knitting|lap|clicker|multi|event|inventory|score|drink|push-?up)[- ]counters?\b(?! (?:offer|staff|service))|\bcount(?:ing)? app\b|\bclicker app\b|计数(?:器|应用|工具|小程序)/i;
const counter = new RegExp(
  `${leadOfTool}counters?(?: (?:app|application|website|tool|page|widget|program))?\\b(?! (?:offer|staff|service))`,
  'i',
);
const otherCounts =
  /\b(?:word|character|letter|calorie|carb|step|visitor|page view|hit)s?[- ]count|字数|卡路里|步数|访客计数|番茄/i;
const streakWords =
  /\bstreaks?\b|\bheat ?maps?\b|\bhabits?\b[^.]{0,40}\btrack|\bhabit[- ]?(?:tracker|tracking|builder|app)|\bdaily check-?ins?\b|\bmark\w* (?:\w+ ){0,4}(?:done|complete\w*) (?:for |each |every )?(?:today|day|daily)\b|习惯|连续(?:打卡)?天数|每日打卡|打卡(?:日历|天数|应用|小程序)/i;

/** What is done day after day has a kind that is of one person, or is a habit by itself. */
const daily =
  /^(?:habit|medication|workout|studySession|goal|chore|journalEntry|meal|sleepLog|plant|streak|challenge|exercise|practice)$/;
const sameAsMarks = /^(?:streak|attendance|counter)$/;

/** Counters to press, what is done day after day, and how much of it is aimed at. */
export function withHabits(wishes: Wishes): Wishes {
  return withPapers(withTarget(withStreaks(withTally(wishes))));
}

function withTally(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 2000);
  const match = tallyWords.exec(said) ?? counter.exec(said);
  if (!match || otherCounts.test(said) || wishes.game || wishes.quiz) return wishes;
  const { calculators: _, timer: __, ...rest } = wishes;
  return {
    ...rest,
    tally: { phrase: phraseOf(match) },
    kind: 'tool',
    things: [],
    limits: wishes.limits.filter(({ entry }) => !/^(?:timer|calculating|real-time)$/.test(entry.id)),
    unknown: wishes.unknown.filter(
      ({ words }) =>
        !/count|reset|increment|decrement|name|plus|minus|button|number|加|减|归零|计数/i.test(words),
    ),
  };
}

function withStreaks(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const match = streakWords.exec(said);
  if (!match || wishes.game || wishes.flashcards || wishes.plays || wishes.quiz || wishes.kind === 'game')
    return wishes;
  const things = wishes.things.filter(({ entry }) => !sameAsMarks.test(entry?.id ?? ''));
  const known = things.find(({ entry }) => daily.test(entry?.id ?? ''));
  // Streaks of sales or of matches are figures, no marks.
  if (!known && things.length > 0 && !/habit|习惯|打卡/i.test(said)) return wishes;
  const habit = thingById.get('habit');
  const target: ThingWish | undefined =
    known ??
    (habit && {
      entry: habit,
      noun: wishes.language === 'zh' ? habit.zh : 'habit',
      fields: [],
      phrases: [],
      weight: 3,
    });
  if (!target) return wishes;
  const { timer: _, clock: __, ...rest } = wishes;
  return {
    ...rest,
    streaks: { of: target.entry?.id ?? target.noun, phrase: phraseOf(match) },
    things: [target, ...things.filter((thing) => thing !== target)],
    deeds: wishes.deeds.filter(({ entry }) => entry?.id !== 'checkIn' && entry?.id !== 'checkOut'),
    limits: wishes.limits.filter(({ entry }) => entry.id !== 'calendar-view'),
    unknown: wishes.unknown.filter(
      ({ words }) => !/streak|heat|calendar|mark|done|daily|连续|打卡|日历|热力/i.test(words),
    ),
  };
}

function phraseOf(match: RegExpExecArray): Phrase {
  return [match.index, match.index + match[0].length];
}
