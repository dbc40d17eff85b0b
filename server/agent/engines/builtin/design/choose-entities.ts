import type { AttachmentView } from '../../engine.ts';
import type { ThingWish, Wishes } from '../understand/wishes.ts';
import { thingById } from '../words/data/things.ts';
import { thingIndex } from '../words/lexicon.ts';
import { thingsIn } from '../words/things-in-text.ts';
import type { AppKind } from '../words/kind.ts';
import { tokenise } from '../words/tokenise.ts';
import type { EntityDraft } from './app-draft.ts';
import { entityOfTable } from './entity-of-table.ts';
import { countedPer } from './counted-per.ts';
import { contentRowsOf, giveCategories } from '../content/content-rows.ts';
import { fitChoices } from '../content/fit-choices.ts';
import { settlePlace } from '../content/coherence/one-place.ts';
import { settlePrices } from '../content/coherence/prices-by-extent.ts';
import { addOfferedTopics } from '../content/offered-topics.ts';
import { siteRowsOf } from '../content/site-rows.ts';
import { callAfterFields, namingFields } from '../content/rows/call-after-fields.ts';
import { objectsAbout } from '../content/rows/objects-about.ts';
import { nounOfIdea } from '../content/rows/noun-of-idea.ts';
import { fitFieldsOfNoun, rowsOfNoun } from '../content/rows/rows-of-noun.ts';
import type { RowsOfThing } from '../content/rows/rows-of-thing.ts';
import { rowsOfNamedGoods } from '../content/rows/rows-of-goods.ts';
import { labelTaught, rowsOfKinds } from '../content/rows/rows-of-kinds.ts';
import { rowsHere } from '../content/rows/settings/settings.ts';
import { threadsAbout } from '../content/rows/threads-about.ts';
import { unaskedFields } from '../understand/unasked-fields.ts';
import { entityIdOf, entityOfThing } from './entity-of-thing.ts';
import { fieldOfWish } from './make-field.ts';
import { addSamples } from './samples.ts';

/** Things that a verb's records stand for already. */
export const recordThings: Readonly<Record<string, readonly string[]>> = {
  comment: ['comment'],
  review: ['review'],
  booking: ['booking', 'rental'],
  lease: ['rental'],
  bid: ['bid'],
  purchase: ['order'],
  application: ['application'],
  enrolment: ['application'],
  enquiry: ['contactMessage'],
};

/** Those the message only touches upon, and those it surely asks for. */
const most = { likely: 5, sure: 8 };

/** What the app keeps: the attached tables first, then the things the message is about. */
export function chooseEntities(wishes: Wishes, tables: readonly AttachmentView[]): EntityDraft[] {
  const { language } = wishes;
  const used = new Set<ThingWish>();
  // Choices the person named stay as they are.
  const choices = new Map<EntityDraft, ReadonlySet<string>>();
  const entities: EntityDraft[] = [];
  for (const table of tables) {
    const wish = thingOfTable(table, wishes.things, used);
    if (wish) used.add(wish);
    const entity = entityOfTable(table, wish, language);
    if (!entities.some((each) => each.head.id === entity.head.id)) entities.push(entity);
  }
  const recorded = new Set(wishes.records.flatMap((record) => recordThings[record.entry.id] ?? []));
  const rest = wishes.things.filter(
    (wish) => !used.has(wish) && !recorded.has(wish.entry?.id ?? '') && !isField(wish, wishes),
  );
  // What a kit names is all meant.
  const chosen = wishes.usual && entities.length === 0 ? inOrder(rest) : chooseThings(rest, entities.length);
  if (chosen.length === 0 && entities.length === 0) chosen.push(...fallback(wishes));
  putFirst(chosen, wishes);
  const ids = new Set([
    ...entities.map((entity) => entity.head.id),
    ...chosen.map((wish) => wish.entry?.id ?? entityIdOf(wish.noun)),
  ]);
  for (const wish of chosen) {
    const entity = entityOfThing(wish, language, (id) => ids.has(id));
    entities.push(entity);
    choices.set(
      entity,
      new Set(wish.fields.flatMap((field) => (field.options ? fieldOfWish(field, language).id : []))),
    );
  }
  const unique = entities.filter(
    (entity, index) =>
      entities.findIndex((each) => each.head.id === entity.head.id || each.head.path === entity.head.path) ===
      index,
  );
  fillSamples(unique, wishes, choices);
  addOfferedTopics(unique, wishes);
  unique.forEach(settlePrices);
  for (const entity of unique) settlePlace(entity, wishes);
  return withoutTwins(unique);
}

/** Two words for one thing, such as tours and trips: the first of those that have the very same rows stays. */
function withoutTwins(entities: readonly EntityDraft[]): EntityDraft[] {
  const titles = ({ head, samples }: EntityDraft) =>
    samples.map(({ values }) => String(values[head.titleField] ?? '')).join('\n');
  const pointedAt = new Set(entities.flatMap(({ fields }) => fields.flatMap(({ target }) => target ?? [])));
  return entities.filter((entity, index) => {
    if (entity.samples.length < 3 || pointedAt.has(entity.head.id)) return true;
    const same = titles(entity);
    return !entities.slice(0, index).some((each) => titles(each) === same);
  });
}

/** What another thing of the message has as a field by the very same word: the ingredients of a recipe. */
function isField({ entry, phrases }: ThingWish, { things, text }: Wishes): boolean {
  // Those who speak are people of their own, also where talks name them.
  if (!entry || entry.id === 'speaker') return false;
  const said = phrases.map(([start, end]) => text.slice(start, end).toLowerCase());
  const same = said.every((words) => words.includes(entry.en.toLowerCase()) || words.includes(entry.zh));
  const fields = things.flatMap((wish) =>
    wish.entry && wish.entry !== entry ? wish.entry.fields.split(' ') : [],
  );
  return same && fields.some((field) => field.replace(/[!:>].*$/, '') === entry.plural);
}

/** A place to eat or drink is about what it serves, however else it goes on. */
function putFirst(chosen: ThingWish[], { pages, content }: Wishes): void {
  const menu = pages.find(({ title }) => /^(?:menu|菜单)$/i.test(title));
  const known = chosen.findIndex((wish) => wish.entry?.id === 'dish');
  const serves = content !== undefined && ['restaurant', 'coffee-shop', 'recipes'].includes(content.id);
  if (!serves || (!menu && known < 0)) return;
  const dish = known < 0 ? wishOf('dish', menu?.phrase ?? [0, 0]) : chosen.splice(known, 1)[0];
  if (dish) chosen.unshift(dish);
}

/** What an app keeps when the message names nothing: what its kind usually does. */
const usualThing: Readonly<Record<AppKind, string>> = {
  tool: 'note',
  dashboard: 'metric',
  shop: 'product',
  publication: 'article',
  community: 'announcement',
  game: 'scoreEntry',
  brochure: 'service',
  personal: 'note',
};

/** Ideas in which something is sold or lent. */
const offered = /\b(?:rent|hire|sell|buy|shop|store|order|purchase|cart|price|boutique|marketplace)/i;

function fallback(wishes: Wishes): ThingWish[] {
  // A page named after something is about it.
  const named = wishes.pages.flatMap(({ title, phrase }) => {
    const found = thingsIn(wishes.text).findAll(tokenise(title))[0];
    return found && found.value.minor !== true ? (wishOf(found.value.id, phrase) ?? []) : [];
  });
  const usual = usualThing[wishes.kind ?? 'tool'];
  // A word that nobody knows is still what the idea is about.
  const own =
    /^(?:note|product)$/.test(usual) && wishes.language === 'en' ? nounOfIdea(wishes.text) : undefined;
  if (named.length === 0 && own) {
    const goods = offered.test(wishes.text) ? thingById.get('product') : undefined;
    return [
      {
        noun: own.noun,
        ...(goods && { entry: goods, ...(own.several ? {} : { called: own.noun }) }),
        fields: [],
        phrases: [own.phrase],
        weight: 1,
      },
    ];
  }
  const counted = usual === 'metric' && wishes.language === 'en' ? countedPer(wishes.text) : undefined;
  const wish = named[0] ?? counted ?? wishOf(usual, [0, 0]);
  return wish ? [wish] : [];
}

/** What a kit names, as it names it; where it all happens, such as the hotel, is not kept. */
function inOrder(things: readonly ThingWish[]): ThingWish[] {
  const start = ({ phrases }: ThingWish) => Math.min(...phrases.map(([from]) => from));
  const named = things.filter(({ weight }) => weight >= 0.5 && weight !== 0.9);
  return (named.length > 0 ? named : things).toSorted((a, b) => start(a) - start(b)).slice(0, most.sure);
}

function chooseThings(things: readonly ThingWish[], tables: number): ThingWish[] {
  const heaviest = things[0]?.weight ?? 0;
  const main = things.filter((wish) => wish.weight >= Math.max(1.2, Math.min(heaviest * 0.25, 2)));
  if (tables > 0)
    return main
      .filter((wish) => wish.weight >= 4 && wish.entry?.minor !== true)
      .slice(0, most.likely - tables);
  const chosen = main.filter(({ weight }, index) => index < most.likely || weight > 2).slice(0, most.sure);
  return chosen.length > 0 ? chosen : things.slice(0, 1);
}

/** The thing whose rows a table holds: said to come from it, named like the file, or simply the first. */
function thingOfTable(
  table: AttachmentView,
  things: readonly ThingWish[],
  used: ReadonlySet<ThingWish>,
): ThingWish | undefined {
  const free = things.filter((wish) => !used.has(wish));
  const file = table.fileName.replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' ');
  const tokens = tokenise(file);
  const named = thingIndex.findAll(tokens).map((found) => found.value);
  const same = free.find((wish) => wish.entry && named.includes(wish.entry));
  if (same) return same;
  if (named[0] && free.length === 0)
    return { entry: named[0], noun: named[0].en.toLowerCase(), fields: [], phrases: [], weight: 0 };
  return free.find((wish) => !wish.entry?.minor) ?? free[0];
}

/** What a designer shows is designed; paintings and photographs are for those who make them. */
function isDesign({ head }: EntityDraft, site: Wishes['site']): boolean {
  return (
    head.id === 'work' &&
    site?.profession !== undefined &&
    !/paint|artist|illustrat|photo|画|摄影|艺术/i.test(site.profession)
  );
}

/** Rows made of a word nobody knows, unless a domain's rows speak of it. */
function ownRows(entity: EntityDraft, content: Wishes['content']): RowsOfThing | undefined {
  const last = entity.head.singular.toLowerCase().split(' ').at(-1) ?? '';
  const rows = content?.rows.filter((row) => Object.values(row).join(' ').toLowerCase().includes(last)) ?? [];
  const heads = content ? [content.singular, content.plural, ...content.categories] : [];
  const spoken = rows.length > 2 || heads.join(' ').toLowerCase().includes(last);
  return spoken ? undefined : rowsOfNoun(entity);
}

function fillSamples(
  entities: readonly EntityDraft[],
  wishes: Wishes,
  choices: ReadonlyMap<EntityDraft, ReadonlySet<string>>,
): void {
  const { language, content, site, text, kind, things } = wishes;
  const waiting = entities.filter((entity) => entity.head.origin === 'kept');
  const rows = (id: string) =>
    entities.find((entity) => entity.head.id === id)?.samples.map((sample) => sample.id) ?? [];
  // What others point to comes first, so that relations find rows.
  for (const entity of byTargets(waiting)) {
    labelTaught(entity, things);
    fitFieldsOfNoun(entity, text, language);
    const goods = rowsOfNamedGoods(entity, wishes);
    const here =
      goods ??
      rowsOfKinds(entity, things) ??
      rowsHere(entity.head.id, text) ??
      objectsAbout(entity, text) ??
      threadsAbout(entity, text) ??
      ownRows(entity, content);
    const about =
      content && !here && !isDesign(entity, site)
        ? (contentRowsOf(entity, content, { main: entity === entities[0] }) ??
          (site && kind === 'brochure' && site.profession === undefined
            ? siteRowsOf(entity, content)
            : undefined))
        : undefined;
    if (content && about)
      giveCategories(entity, { content, rows: about, named: choices.get(entity) ?? new Set() });
    // A noun that nobody knows has rows of its own before it is only numbered.
    const made = here ?? (about || entity.entry ? undefined : rowsOfNoun(entity));
    addSamples(entity, { language, rows, ...(about && { content: about }), ...(made && { here: made }) });
    if (!goods) fitChoices(entity, choices.get(entity) ?? new Set(), about);
    const naming = about ? undefined : namingFields(entity);
    if (naming) {
      entity.calledAfter = naming;
      dropUnasked(entity, text);
    }
    // Who shops is not told where the shop buys.
    if (wishes.cart) dropUnasked(entity, text, /^supplier$/);
    callAfterFields(entity, language);
  }
}

/** Rows of another trade than the usual one have nothing of it but what somebody asks for. */
function dropUnasked(entity: EntityDraft, text: string, only = /./): void {
  const { entry, told = [], head } = entity;
  const unasked = unaskedFields({ ...(entry && { entry }), fields: [] }, text);
  const spare = unasked.filter((id) => only.test(id) && !told.includes(id) && id !== head.titleField);
  const kept = entity.fields.filter(({ id }) => !spare.includes(id));
  entity.fields.splice(0, entity.fields.length, ...kept);
  for (const { values } of entity.samples) for (const id of spare) delete values[id];
}

/** Entities after all that they point to. */
function byTargets(entities: readonly EntityDraft[]): EntityDraft[] {
  const sorted: EntityDraft[] = [];
  const seen = new Set<EntityDraft>();
  const visit = (entity: EntityDraft) => {
    if (seen.has(entity)) return;
    seen.add(entity);
    for (const { target } of entity.fields) {
      const other = entities.find(({ head }) => head.id === target);
      if (other) visit(other);
    }
    sorted.push(entity);
  };
  entities.forEach(visit);
  return sorted;
}

/** A thing of the lexicon as a wish of its own, for pages that need one. */
export function wishOf(id: string, phrase: [number, number]): ThingWish | undefined {
  const entry = thingById.get(id);
  return entry && { entry, noun: entry.en.toLowerCase(), fields: [], phrases: [phrase], weight: 1 };
}
