import { thingById } from '../words/data/things.ts';
import type { ThingEntry } from '../words/entry.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import type { PeopleWish } from './people-wishes.ts';
import type { BookedWish } from './time-wishes.ts';
import type { DeedWish, Phrase, ThingWish, Wishes } from './wishes.ts';

/** People who give their time, and places that are taken for a time. */
const goneTo =
  /^(?:doctor|dentist|therapist|stylist|barber|trainer|instructor|tutor|teacher|lawyer|employee|specialist|caregiver|room|meetingRoom|court|restaurantTable)$/;
/** What is done there, or what is played or taught. */
const doneThere =
  /^(?:service|\w+Service|treatment|instrument|subject|course|workshop|lessonOffer|language|sport)$/;
/** Whom or what somebody brings along. */
const brought = /^(?:pet|child|ownVehicle)$/;

/** What people choose together with a time. */
const choosing =
  /\b(?:choos|select|pick|book|schedul|reserv|with)\w*\b([^.;]{0,120}?)\b(?:free |available |suitable |open )*(?:time ?slots?|slots?|times?|dates?|appointments?|(?:lessons?|sessions?)(?!, (?:an?|the|their) ))\b/gi;
/** `register their pets`, `add a child`: what is theirs. */
const registers =
  /\b(?:regist\w+|add(?:ing)?|manag\w+|enter(?:ing)?|sav(?:e|ing))\b(?: and (?:manage|edit|view))? (?:their|his|her|its|your|my|our|a|an|own|new|one or more|several|the)?\s*(?:own )?([a-z]+)\b/gi;
const booked =
  'appointments?|bookings?|lessons?|sessions?|consultations?|visits?|reservations?|calls?|treatments?';
const ofTheDay = new RegExp(
  `\\b(?:${booked}|schedule|agenda|plan|calendar) (?:of|for) (?:the|each|a|one|that|any) (?:current )?day\\b|\\b(?:today['’]?s|daily|the day['’]s|day['’]s) (?:\\w+ )?(?:${booked}|schedule|agenda|plan)\\b|\\b(?:${booked}) (?:of|for) today\\b|(?:当天|今日|今天|每日)的?(?:预约|课程|日程|安排)`,
  'i',
);
const done =
  /\b(?:complet\w*|done|finish\w*|held|attended|over|given|serviced|treated|taught|carried out)\b/i;
const anyBooked = new RegExp(`\\b(?:${booked})\\b`, 'i');

/** What is chosen with a time, whose it is for, and what becomes of it on its day. */
export function withBookings(asked: Wishes): Wishes {
  const wishes = withoutAppointments(asked);
  const { slots, text } = wishes;
  if (!slots) return wishes;
  const said = text.slice(0, 20_000);
  const whose = ownOf(said);
  const named = [...said.matchAll(choosing)].flatMap(({ 1: part = '' }) =>
    thingsIn(text)
      .findAll(tokenise(part))
      .map(({ value }) => value),
  );
  const person = named.find(({ id }) => goneTo.test(id));
  const what = person && named.find(({ id }) => doneThere.test(id));
  const day = ofTheDay.exec(said);
  const finished = wishes.deeds.find((deed) => finishes(deed, said));
  const chosen: BookedWish = {
    ...(person ? { with: person.id } : {}),
    ...(what ? { done: what.id } : {}),
    ...(whose ? { whose: whose.entry.id } : {}),
    ...(day ? { day: [day.index, day.index + day[0].length] } : {}),
    ...(finished ? { finished: stateOf(finished, said) } : {}),
  };
  if (Object.keys(chosen).length === 0) return wishes;
  const needed = [
    ...[person, what].flatMap((entry) => (entry ? { entry, phrase: slots.phrase } : [])),
    ...(whose ? [whose] : []),
  ];
  return {
    ...wishes,
    slots: { ...slots, booked: chosen },
    things: needed.reduce(withThing, wishes.things),
    ...(wishes.people ? { people: withoutMakers(wishes.people, [person?.id, what?.id]) } : {}),
    deeds: wishes.deeds.filter((deed) => deed !== finished),
    // What is registered is one's own, and nobody enrols in it.
    records: wishes.records.filter(
      ({ entry, phrase }) =>
        !(whose && /^(?:enrolment|application)$/.test(entry.id) && touches(phrase, whose.phrase)),
    ),
  };
}

/** Appointments at free times are the bookings, where whom they are with is kept as well. */
function withoutAppointments(wishes: Wishes): Wishes {
  const things = wishes.things.filter(({ entry }) => !/^(?:clinic|salon)Appointment$/.test(entry?.id ?? ''));
  return wishes.slots && things.length > 0 ? { ...wishes, things } : wishes;
}

/** Who chooses whom to go to does not enter them. */
function withoutMakers(people: PeopleWish, chosen: readonly (string | undefined)[]): PeopleWish {
  const uses = new Set(
    people.roles.filter(({ entry }) => entry.side === 'uses').map(({ entry }) => entry.id),
  );
  return {
    ...people,
    rights: people.rights.filter(
      ({ kind, what, who }) => !(/^(?:make|submit)$/.test(kind) && chosen.includes(what) && uses.has(who)),
    ),
  };
}

/** What people register as theirs, to book for it. */
function ownOf(said: string): { entry: ThingEntry; phrase: Phrase } | undefined {
  for (const match of said.matchAll(registers)) {
    const found = thingsIn(said).findAll(tokenise(match[1] ?? ''))[0]?.value;
    if (found && brought.test(found.id))
      return { entry: found, phrase: [match.index, match.index + match[0].length] };
  }
  return undefined;
}

function touches([from, to]: Phrase, [start, end]: Phrase): boolean {
  return from < end && to > start;
}

/** `see the appointments of the day and mark them as completed` speaks of what was booked. */
function finishes({ kind, entry, state, object, phrase }: DeedWish, said: string): boolean {
  const over = entry?.id === 'complete' || (kind === 'mark' && done.test(state ?? ''));
  if (!over) return false;
  if (/^(?:booking|appointment|session|lesson|consultation|\w+Appointment)$/.test(object ?? '')) return true;
  const clause = said.slice(0, phrase[1]);
  const near = clause.slice(Math.max(clause.lastIndexOf('.') + 1, phrase[0] - 120));
  return anyBooked.test(near);
}

function stateOf({ state, phrase }: DeedWish, said: string): string {
  const word = state ?? done.exec(said.slice(phrase[0], phrase[1]))?.[0] ?? 'completed';
  return /^complete$/i.test(word) ? 'completed' : word.toLowerCase();
}

/** What is chosen is kept, however little else is said of it. */
function withThing(
  things: ThingWish[],
  { entry, phrase }: { entry: ThingEntry; phrase: Phrase },
): ThingWish[] {
  const known = thingById.get(entry.id);
  if (!known) return things;
  const found = things.find((wish) => wish.entry?.id === entry.id);
  if (found)
    return things.map((wish) => (wish === found ? { ...wish, weight: Math.max(wish.weight, 2.1) } : wish));
  return [
    ...things,
    { entry: known, noun: known.en.toLowerCase(), fields: [], phrases: [phrase], weight: 2.1 },
  ];
}
