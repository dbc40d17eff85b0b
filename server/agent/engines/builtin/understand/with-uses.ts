import { entityOfThing } from '../design/entity-of-thing.ts';
import { findNamedField } from '../design/find-named-field.ts';
import { guessField } from '../design/guess-field.ts';
import { fieldById } from '../words/data/fields.ts';
import { knownFigure } from '../words/data/known-figures.ts';
import { namedValues } from '../words/data/named-values.ts';
import { fieldIndex } from '../words/lexicon.ts';
import { thingSaid } from '../words/things-in-text.ts';
import { chartsOfUses, counts, plain } from './charts-of-uses.ts';
import { findUses, isCode, isTime, singular, type Use } from './find-uses.ts';
import { isToldApart, kindsOf, kindsSaid } from './kinds-of-field.ts';
import { unaskedFields } from './unasked-fields.ts';
import { valuesSaid } from './values-said.ts';
import type { FieldWish, Phrase, ThingWish, Wishes } from './wishes.ts';
import { capital } from '../words/capital.ts';

/** What may be read about rows, but is worked out or belongs to whoever reads. */
const workedOut =
  /^(?:distance from|nearest|match|availability|available|score|ranking|rank|likes|upvotes?|votes|replies|comments|reviews|views|progress|popularity|favou?rites?|bookmarks?|lowest|highest|best|most|top|least|activity|completion|completed|unread|read)\b/i;
/** Numbers that an app gives out, and nobody types. */
const givenOut =
  /^(?:reference|tracking|report|case|ticket|order|request|complaint|application|booking|confirmation) (?:number|code|id)$/i;
const mostFresh = 6;

/**
 * What rows are filtered, sorted, counted or searched by is a field of theirs: each thing gets the fields that are
 * named by their use alone, and the charts that show rows by them.
 */
export function withUses(wishes: Wishes): Wishes {
  if (wishes.things.length === 0 || wishes.game || wishes.quiz) return wishes;
  const uses = findUses(wishes);
  return attach(uses, { ...wishes, things: withoutUsed(wishes, uses) });
}

/** What is only ever filtered or counted by, or a field of what is kept, is no thing of its own. */
function withoutUsed({ things, text }: Wishes, uses: readonly Use[]): ThingWish[] {
  const [main] = things;
  const fields = main?.entry ? [] : (main?.fields ?? []);
  const labels = fields.map(({ label }) => label.toLowerCase());
  const isPart = ([from, to]: Phrase) => fields.some(({ phrase }) => phrase[0] <= from && to <= phrase[1]);
  const kept = things.filter(({ phrases, weight, noun }, index) => {
    if (index === 0) return true;
    if (weight < 3.5 && labels.includes(noun)) return false;
    // What stands beside a noun that nobody knows may be read from its fields.
    const used = weight <= 2 || main?.entry === undefined;
    return !phrases.every((phrase) => (used && isUsed(phrase, uses, text)) || isPart(phrase));
  });
  return kept.length > 0 ? kept : things;
}

function isUsed([from, to]: Phrase, uses: readonly Use[], text = ''): boolean {
  return uses.some(({ phrase, words }) => {
    if (phrase[0] <= from && to <= phrase[1]) return true;
    // The same words elsewhere mean the same.
    const at = text.toLowerCase().indexOf(words.toLowerCase(), Math.max(0, to - words.length));
    return at >= 0 && at <= from && to <= at + words.length;
  });
}

function attach(uses: readonly Use[], wishes: Wishes): Wishes {
  const fresh = new Map<ThingWish, FieldWish[]>();
  for (const use of uses) {
    const owner = use.way === 'versus' ? whoseSides(use, wishes) : ownerOf(use, uses, wishes);
    const field = owner && freshField(use, owner, wishes);
    const known = owner && fresh.get(owner);
    if (!owner || !field || (known?.length ?? 0) >= mostFresh) continue;
    const name = singular(field.label.toLowerCase());
    if (known?.some(({ label }) => singular(label.toLowerCase()) === name)) continue;
    fresh.set(owner, [...(known ?? []), field]);
  }
  const things = wishes.things.map((thing) => {
    const used = fresh.get(thing) ?? [];
    const told = [...thing.fields, ...used].filter(({ said }) => said).length;
    const added = [...used, ...(told > 1 ? dated(thing, used, wishes) : [])];
    return added.length + Math.max(0, told - 1) > 0 ? withFields(thing, added, wishes) : thing;
  });
  // Figures of every month are shown over time, not those of one month alone.
  const overTime = uses.some(({ way, words }) => way === 'group' && isTime(words));
  const monthly = wishes.monthly && !overTime;
  return withVersus(uses, { ...wishes, things, monthly, charts: chartsOfUses(uses, { ...wishes, things }) });
}

/** Two airlines are compared by the flights that each has; two things of the app stand side by side. */
function withVersus(uses: readonly Use[], wishes: Wishes): Wishes {
  const [main] = wishes.things;
  const use = uses.find(({ way }) => way === 'versus');
  if (!use || !main || wishes.cart) return wishes;
  const words = singular(use.words);
  // Those that figures are of are compared by their figures.
  const measured = main.entry === undefined && main.fields.filter(({ figure }) => figure).length > 1;
  if (wishes.kind === 'dashboard' && measured && words === main.noun)
    return { ...wishes, versus: { words, phrase: use.phrase } };
  if (
    words === main.noun ||
    words === main.called ||
    (main.entry && thingSaid(words, wishes.text) === main.entry)
  )
    return wishes;
  const ids = new Set(wishes.things.map(({ entry, noun }) => entry?.id ?? noun));
  const { fields } = entityOfThing(main, wishes.language, (id) => ids.has(id));
  const field = findNamedField(words, fields.slice(1));
  if (!field || !/^(?:choice|relation|text)$/.test(field.type)) return wishes;
  return {
    ...wishes,
    versus: { words: field.label, phrase: use.phrase },
    collections: wishes.collections.filter(({ entry }) => entry.id !== 'compareItem'),
  };
}

/** Two of another thing are compared by what is noted of them: vehicles by their refuelings. */
function whoseSides(use: Use, { things, text }: Wishes): ThingWish | undefined {
  const [main] = things;
  const target = thingSaid(singular(use.words), text);
  const kept = things.some(({ entry }) => entry === target);
  const noted = main && (!main.entry || /(?:Purchase|Reading|Record|Log|Entry|Refill)$/.test(main.entry.id));
  return target && kept && !noted ? undefined : main;
}

/** The thing that is named last before a use, in the same sentence; else the main one. */
function ownerOf(
  { phrase: [at] }: Use,
  uses: readonly Use[],
  { things, text }: Wishes,
): ThingWish | undefined {
  const sentence = text.slice(0, at).search(/[^.!?。！？]*$/);
  let best: { thing: ThingWish; end: number } | undefined;
  for (const thing of things)
    for (const [from, end] of thing.phrases)
      if (
        from >= sentence &&
        end <= at &&
        at - end < 70 &&
        (!best || end > best.end) &&
        !isUsed([from, end], uses)
      )
        best = { thing, end };
  const minor = best && (best.thing.entry?.minor === true || best.thing.weight < 1);
  return best && !minor ? best.thing : things[0];
}

const plainNames = /^(?:date|name|title|type|number|value|level|status|category|note|notes|time)$/i;

/** The field of a use, where the thing has none such yet. */
function freshField(use: Use, owner: ThingWish, wishes: Wishes): FieldWish | undefined {
  const { language, things } = wishes;
  const named = plain(use.words).replace(/ (?:such|like|including)$/i, '');
  const words = language === 'en' ? singular(named) : use.words.replace(/范围|区间$/u, '');
  const listed = valuesSaid(wishes.text, use.phrase);
  if (words === '' || workedOut.test(words) || givenOut.test(words)) return undefined;
  const ids = new Set(things.map(({ entry, noun }) => entry?.id ?? noun));
  const { fields } = entityOfThing(owner, language, (id) => ids.has(id));
  const has = (name: string) => {
    const same = findNamedField(/^place$/i.test(name) ? 'location' : name, fields);
    // An expiry date is another one than the date.
    return (
      same !== undefined &&
      !(plainNames.test(same.label) && / /.test(name) && same.label.length < name.length)
    );
  };
  if (isTime(use.words)) {
    if (use.way === 'search' || (owner !== things[0] && owner.entry)) return undefined;
    const dated = fields.some(({ type }) => type === 'date' || type === 'dateTime');
    const date = fieldById.get('date');
    const year = /\byears?\b|年份/i.test(use.words);
    return dated || has('date') || has('year') || year || !date
      ? undefined
      : { label: date[language], entry: date, phrase: use.phrase };
  }
  // The season of a day follows from the day.
  if (/^season$/i.test(words) && /group|search/.test(use.way) && fields.some(({ type }) => type === 'date'))
    return undefined;
  if (has(words) || words.toLowerCase() === owner.noun || words.toLowerCase() === owner.called)
    return undefined;
  const target = thingSaid(words, wishes.text);
  if (target && target === owner.entry) return undefined;
  // Another thing of the app is pointed to.
  if (target && things.some(({ entry }) => entry === target))
    return use.way === 'told'
      ? undefined
      : { label: capital(words), target: target.id, said: true, used: true, phrase: use.phrase };
  // `sort them by citations`: how many there are.
  const several = use.words.trim() !== words && /^[a-z]+$/i.test(use.words.trim());
  if (use.way === 'sort' && several && namedValues(words) === undefined)
    return { label: capital(use.words.trim()), figure: true, said: true, used: true, phrase: use.phrase };
  // `places` are how many there are, a `place` is where.
  const found = fieldIndex.get(/^place$/i.test(words) ? 'location' : words);
  const own = isToldApart(words, owner) ? undefined : kindsSaid(words, owner, wishes);
  // `region` of a wine is no state.
  const foreign = found?.id === 'team' && !sports.test(wishes.text);
  const strange = foreign || found?.en.toLowerCase() !== words.toLowerCase();
  const other = found?.type === 'text' && strange && namedValues(words);
  const entry = other ? undefined : found;
  const guess = guessField(words);
  const values = namedValues(words);
  const known = entry !== undefined || guess.type !== 'text' || values !== undefined || isCode(words);
  // A name that says nothing is a field where rows are filtered or sorted by it.
  if (!known && (target || !/^(?:filter|sort|group)$/.test(use.way))) return undefined;
  const figure = !entry && guess.type === 'text' && !values && use.way === 'sort' && knownFigure(words);
  return {
    label: capital(words),
    ...(entry ? { entry } : {}),
    ...(figure ? { figure: true } : {}),
    ...(listed.length > 0 ? { options: listed } : own?.kind === 'choice' ? { options: own[language] } : {}),
    said: true,
    used: true,
    phrase: use.phrase,
  };
}

const lasts =
  /\b(?:dates?|days?|daily|weeks?|weekly|months?|monthly|years?|yearly|trends?|seasons?|history|recent|latest|logbook|log|diary)\b/i;

/** What is told apart by days, months or years has a day, also where nobody knows what it is. */
function dated(
  thing: ThingWish,
  used: readonly FieldWish[],
  { text, things, language }: Wishes,
): FieldWish[] {
  const date = fieldById.get('date');
  const isDate = ({ label, entry }: FieldWish) =>
    (entry?.type ?? guessField(label).type).startsWith('date') || /^year$/i.test(label);
  if (thing.entry || things[0] !== thing || !date || !lasts.test(text)) return [];
  if ([...thing.fields, ...used].some(isDate)) return [];
  return [{ label: date[language], entry: date, used: true, phrase: thing.phrases[0] ?? [0, 0] }];
}

const sports = /\b(?:sports?|league|match(?:es)?|football|soccer|basketball|players?|tournament|goals?)\b/i;

/** A thing with more fields; what it usually has beside them stays only where somebody speaks of it. */
function withFields(thing: ThingWish, added: readonly FieldWish[], wishes: Wishes): ThingWish {
  const fields = [...thing.fields, ...added].map((field) => kindsOf(field, thing, wishes));
  const measured = added.some(({ label, entry, figure }) => figure || counts(label, entry));
  const trades =
    wishes.cart ??
    wishes.reservations ??
    wishes.slots ??
    (/shop|brochure/.test(wishes.kind ?? '') || undefined);
  // What an app measures in its own way is not sold, so it has no price and no places.
  const without = [...(thing.without ?? [])];
  if (measured && added.length > 1 && !trades)
    without.push(
      ...['price', 'capacity'].filter(
        (id) =>
          !new RegExp(`\\b${id === 'price' ? 'prices?|fares?' : 'places|seats|capacity'}\\b`, 'i').test(
            wishes.text,
          ),
      ),
    );
  const labels = added.map(({ label }) => label.toLowerCase());
  if (labels.some((label) => /\broute$/.test(label))) without.push('from', 'to');
  if (fields.some(({ label }) => /^vintage$/i.test(label))) without.push('year');
  // Where such things have a type beside their category, that is the one that is meant.
  const bothKinds = / type[:! ]/.test(`${thing.entry?.fields ?? ''} `);
  if (!bothKinds && labels.some((label) => /^type$|\btype$/.test(label))) without.push('category');
  if (!trades && added.some(({ used }) => used)) without.push(...unusedOf(thing, wishes));
  return { ...thing, fields, ...(without.length > 0 ? { without } : {}) };
}

/** What such things usually have and nobody speaks of or uses. */
function unusedOf(thing: ThingWish, wishes: Wishes): string[] {
  const { fields } = entityOfThing(thing, wishes.language, () => false);
  const used = new Set(
    findUses(wishes).map(({ words }) => findNamedField(singular(plain(words)), fields)?.id),
  );
  return unaskedFields(thing, wishes.text).filter((id) => !used.has(id));
}
