import { fieldById } from '../words/data/fields.ts';
import { thingById } from '../words/data/things.ts';
import { singularOf } from '../words/singular.ts';
import { labelOf, type FiguresWish } from './find-figures.ts';
import type { Phrase, ThingWish } from './wishes.ts';

const ofBody = /\bheart rate\b|\bblood\b|\bpulse\b|\bsleep\b|\bsteps\b/i;

/** Gives each thing the figures said of it: the thing that is named last before them, else the first. */
export function attachFigures(things: ThingWish[], figures: readonly FiguresWish[]): void {
  const [first] = figures;
  const health = thingById.get('healthRecord');
  if (things.length === 0 && first && health && first.fields.some(({ label }) => ofBody.test(label)))
    things.push({ entry: health, noun: health.en.toLowerCase(), fields: [], phrases: [], weight: 2.5 });
  for (const { at, fields, per, span, main, of } of figures) {
    const isWithin = ([start, end]: Phrase) =>
      (span !== undefined && span[0] <= start && end <= span[1]) ||
      fields.some(({ phrase }) => phrase[0] <= start && end <= phrase[1]);
    if (per) ofEachDay(things, { at, per, isWithin, of: main ? fields[0]?.label : undefined });
    if (per?.length === 1 && main) ofEachGroup(things, { at, per: per[0] ?? '', isWithin });
    const owner = per ? things[0] : (namedOwner(things, of) ?? ownerOf(things, at));
    if (!owner) continue;
    for (const field of fields)
      if (!owner.fields.some(({ label }) => label.toLowerCase() === field.label.toLowerCase()))
        owner.fields.push(field);
  }
}

interface Told {
  at: number;
  isWithin: (phrase: Phrase) => boolean;
}

/** Nothing else is kept that figures could be of: what is there is only counted, or names what they are. */
function isFree(things: readonly ThingWish[], isWithin: Told['isWithin']): boolean {
  const [main] = things;
  const vagueThing = main?.entry?.id === 'metric';
  return (
    !main ||
    main.weight <= 2.2 ||
    main.entry?.minor === true ||
    vagueThing ||
    isBare(main) ||
    main.phrases.every((phrase) => isWithin(phrase))
  );
}

/** A word before `dashboard` of which nothing is said says what the figures are about. */
function isBare({ entry, fields, phrases }: ThingWish): boolean {
  return entry === undefined && fields.length === 0 && phrases.length < 2 && (phrases[0]?.[0] ?? 99) < 40;
}

const time = /^(?:day|date|week|month|year)s?$/i;

/** Figures of each agent and day, where nothing else is kept that they could be of. */
function ofEachDay(
  things: ThingWish[],
  { at, per, isWithin, of }: Told & { per: readonly string[]; of: string | undefined },
): void {
  const days = per.some((words) => time.test(words) && !/^years?$/i.test(words));
  const several = of !== undefined && per.length > 1;
  if ((!days && !several) || !isFree(things, isWithin)) return;
  const date = fieldById.get('date');
  const phrase: Phrase = [at, at + 1];
  const named = per.filter((words) => !time.test(words));
  // What is only counted is no list of its own.
  leaveOut(things, isWithin);
  const each = per.some((words) => /^(?:day|date)$/i.test(words)) ? 'daily record' : 'monthly record';
  things.unshift({
    noun: days || of === undefined ? each : `${of.toLowerCase()} figure`,
    fields: [
      ...named.map((words) => ({ label: labelOf(words), said: true, phrase })),
      ...(date ? [{ label: date.en, entry: date, said: true, phrase }] : []),
    ],
    phrases: [phrase],
    weight: 4,
  });
}

/** `passenger numbers per line` on a dashboard: what the figures are of is what it shows. */
function ofEachGroup(things: ThingWish[], { at, per, isWithin }: Told & { per: string }): void {
  const group = per.toLowerCase();
  if (time.test(group)) return;
  const known = things.find(
    ({ noun, entry }) => noun === group || entry?.en.toLowerCase() === group || entry?.plural === group,
  );
  if (known) {
    if (things[0] !== known && !isFree(things, isWithin)) return;
    things.splice(things.indexOf(known), 1);
    things.unshift({ ...known, weight: Math.max(4, known.weight) });
    return;
  }
  if (!isFree(things, isWithin)) return;
  leaveOut(things, isWithin);
  things.unshift({ noun: group, fields: [], phrases: [[at, at + 1]], weight: 4 });
}

function leaveOut(things: ThingWish[], isWithin: Told['isWithin']): void {
  const left = things.filter(
    (thing) =>
      thing.entry?.id !== 'metric' && !isBare(thing) && !thing.phrases.every((phrase) => isWithin(phrase)),
  );
  things.splice(0, things.length, ...left);
}

function namedOwner(things: readonly ThingWish[], of: string | undefined): ThingWish | undefined {
  if (of === undefined) return undefined;
  const said = [of, of.split(' ')[0] ?? of].map((words) => singularOf(words.toLowerCase()));
  return things.find(({ noun, called, entry }) =>
    said.some(
      (words) =>
        words === noun || words === called || (entry !== undefined && words.endsWith(entry.en.toLowerCase())),
    ),
  );
}

function ownerOf(things: readonly ThingWish[], at: number): ThingWish | undefined {
  // `vital signs such as pulse`: the figures are named after what keeps them.
  const itself = things.find(({ phrases }) => phrases.some(([from]) => from >= at && from <= at + 2));
  if (itself) return itself;
  let best: { thing: ThingWish; end: number } | undefined;
  for (const thing of things)
    for (const [, end] of thing.phrases)
      if (end <= at + 2 && at - end < 60 && thing.entry?.minor !== true && (!best || end > best.end))
        best = { thing, end };
  return best?.thing ?? things[0];
}
