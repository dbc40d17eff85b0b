import type { FieldWish, Language, ThingWish } from '../understand/wishes.ts';
import { thingById } from '../words/data/things.ts';
import { thingNamed } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import { codeNameOf, kebabOf, slugOf } from '../words/slug.ts';
import { fieldIndex } from '../words/lexicon.ts';
import { keptLabel } from '../words/kept-label.ts';
import { pluralOf } from '../words/singular.ts';
import type { EntityDraft, FieldInput } from './app-draft.ts';
import { iconOf } from './icon-of.ts';
import { fieldOfReference, fieldOfWish, readReference } from './make-field.ts';
import { capital } from '../words/capital.ts';

const reserved = new Set([
  'class',
  'default',
  'function',
  'import',
  'package',
  'new',
  'return',
  'delete',
  'case',
  'switch',
  'app',
  'row',
  'page',
]);
const usual = 'name! category status date note';
/** Of a thing that nobody knows but whose fields are said. */
const bare = 'name! note';

/** What an entity is called in code, never a word of the language itself. */
export function entityIdOf(noun: string): string {
  const id = codeNameOf(noun);
  return reserved.has(id) ? `${id}Item` : id;
}

/** An entity with the fields such things usually have and those the person named. */
export function entityOfThing(
  wish: ThingWish,
  language: Language,
  has: (entity: string) => boolean,
): EntityDraft {
  const { entry } = wish;
  const id = entry?.id ?? entityIdOf(wish.noun);
  const noun = wish.called ?? (entry ? undefined : wish.noun);
  const singular = noun === undefined ? (entry?.[language] ?? '') : capital(noun);
  const plural = language === 'zh' ? singular : noun === undefined ? (entry?.plural ?? '') : pluralOf(noun);
  const fields = usualFields(
    entry?.fields ?? (wish.fields.filter(({ said }) => said).length > 1 ? bare : usual),
    language,
    has,
  ).filter(({ id }, index) => index === 0 || !wish.without?.includes(id));
  const title = fields[0]?.id ?? 'name';
  const usually = new Set(fields.map(({ id }) => id));
  addNamedFields(fields, wish, { language, has });
  saidFirst(fields, wish, { language, usually });
  fields.forEach((field, index) => {
    field.order = (index + 1) * 10;
  });
  return {
    head: {
      id,
      singular,
      plural: capital(plural),
      path: slugOf(language === 'zh' ? kebabOf(id) : plural),
      icon: entry?.icon ?? iconOf(noun ?? singular, fields),
      titleField: title,
      origin: 'kept',
      ownership: 'shared',
    },
    fields,
    samples: [],
    view: entry?.view ?? 'table',
    ...(entry?.board === undefined ? {} : { board: entry.board }),
    ...(entry ? { entry } : {}),
    told: toldFields(fields, wish),
    phrases: [...wish.phrases, ...wish.fields.map((field) => field.phrase)],
  };
}

function usualFields(written: string, language: Language, has: (entity: string) => boolean): FieldInput[] {
  return written.split(' ').flatMap((part) => {
    const reference = readReference(part);
    if (reference.target !== undefined && has(reference.target)) {
      const label = fieldOfReference({ ...reference, id: `${reference.target}Name` }, language)?.label;
      return {
        id: reference.id,
        label: label ?? thingById.get(reference.target)?.[language] ?? capital(reference.id),
        type: 'relation' as const,
        target: reference.target,
        order: 0,
      };
    }
    if (reference.target !== undefined) {
      // Who a thing is for is worth a name; that of anything else says nothing without it.
      if (reference.target === 'company') return fieldOfReference(reference, language) ?? [];
      if (reference.target !== 'client') return [];
      const named = fieldOfReference({ id: 'customerName', required: reference.required }, language);
      return named ? { ...named, id: reference.id } : [];
    }
    return fieldOfReference(reference, language) ?? [];
  });
}

/** Named fields replace usual ones of the same meaning and come after them otherwise. */
function addNamedFields(
  fields: FieldInput[],
  wish: ThingWish,
  { language, has }: { language: Language; has: (entity: string) => boolean },
): void {
  for (const named of wish.fields) {
    if (isTitle(named.label, wish, language) || isItself(named.label, wish)) continue;
    const pointed = relationTo(named, wish, has);
    if (pointed && fields.some(({ target }) => target === pointed.target)) continue;
    const field = pointed ?? fieldOfWish(named, language);
    const same = fields.findIndex(
      (each, index) => each.id === field.id || (index > 0 && isSame(each, field, named)),
    );
    const kind = same < 0 ? kindField(fields, named, wish) : undefined;
    if (kind) {
      Object.assign(kind, { label: named.label, ...(named.options ? { options: field.options } : {}) });
      continue;
    }
    if (same >= 0) {
      const known = fields[same];
      if (named.options) fields[same] = { ...known, ...field };
      else if (known && (keptLabel.test(named.label) || (named.said && same > 0))) known.label = named.label;
      continue;
    }
    if (namesRow(fields[0]?.id, field.id)) continue;
    fields.push(field);
  }
}

/** What the person named comes right after the title, in their order; the rest is what such things usually have. */
function saidFirst(
  fields: FieldInput[],
  wish: ThingWish,
  { language, usually }: { language: Language; usually: ReadonlySet<string> },
): void {
  const named = (used: boolean) => wish.fields.filter((field) => (field.used === true) === used);
  const fieldsOf = (wishes: readonly FieldWish[]) =>
    wishes.flatMap((named) => {
      const label = named.said ? named.label.toLowerCase() : undefined;
      const id = named.said ? fieldOfWish(named, language).id : undefined;
      return fields.slice(1).find((field) => field.id === id || field.label.toLowerCase() === label) ?? [];
    });
  const said = fieldsOf(named(false));
  const [title] = fields;
  // A single field that such things have anyway stays where it is.
  const [only] = said;
  const used = fieldsOf(named(true)).filter((field) => !said.includes(field));
  const first = !only || (said.length === 1 && usually.has(only.id)) ? [] : said;
  if (!title || first.length + used.length === 0) return;
  const moved = new Set([...first, ...used]);
  const rest = fields.filter((field) => field !== title && !moved.has(field));
  fields.splice(0, fields.length, title, ...moved, ...rest);
}

function toldFields(fields: readonly FieldInput[], wish: ThingWish): string[] {
  const labels = new Set(wish.fields.flatMap(({ said, label }) => (said ? label.toLowerCase() : [])));
  return fields.slice(1).flatMap(({ id, label }) => (labels.has(label.toLowerCase()) ? id : []));
}

const mean = /^(?:average|mean|median) |^平均/i;

/** `Target amount` where such things have a target: one field, in the person's words. */
function isSame(usual: FieldInput, field: FieldInput, { said, options, entry }: FieldWish): boolean {
  if (usual.label.toLowerCase() === field.label.toLowerCase()) return true;
  if (said && sharesChoices(usual, field)) return true;
  const amount = /^(?:money|number)$/;
  // The date of birth is no other date that such things have.
  if (entry?.type === 'date' && entry.id !== usual.id && fieldIndex.get(field.label) === entry) return false;
  const alike =
    usual.type === field.type ||
    (field.type === 'text' && !entry) ||
    (amount.test(usual.type) && amount.test(field.type));
  // An average order value is no number of orders.
  if (mean.test(usual.label) !== mean.test(field.label)) return false;
  // A price per litre is no number of litres.
  const price = usual.type !== field.type && / per /i.test(field.label);
  if (!said || options || usual.options || !alike || price) return false;
  const [one, other] = [usual.label, field.label].map((label) => tokenise(label).map(({ lemma }) => lemma));
  if (!one || !other || usual.type === 'text' || usual.type === 'longText') return false;
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

/** What kind a thing is, whatever word asks for it. */
export const kindWords = /^(?:type|category|kind|genre|special(?:i?ty|ism|i[sz]ation)|discipline)$/i;

/** The field that says what kind a thing is, by another word: the specialty of a doctor, the `Bike type` of a bike. */
function kindField(
  fields: readonly FieldInput[],
  { label, options }: FieldWish,
  { entry, noun }: ThingWish,
): FieldInput | undefined {
  const words = label.toLowerCase().split(' ');
  const nouns = [noun, entry?.en.toLowerCase() ?? ''];
  const own =
    words.length === 2 && [...nouns, ...nouns.map((each) => each.split(' ').at(-1))].includes(words[0]);
  if (!kindWords.test(words.at(-1) ?? '') || !(own || (words.length === 1 && !options))) return undefined;
  return fields.find(({ id, type }, index) => index > 0 && type === 'choice' && kindWords.test(id));
}

/** A waste type of paper and glass is the category that such things have with the same choices. */
function sharesChoices(usual: FieldInput, field: FieldInput): boolean {
  const known = new Set(usual.options?.map(({ label }) => label.toLowerCase()));
  return (field.options ?? []).filter(({ label }) => known.has(label.toLowerCase())).length >= 2;
}

/** A thing that the app has, named as a field of another: each loan points to its member. */
function relationTo(
  { label, said, target: known }: FieldWish,
  wish: ThingWish,
  has: (entity: string) => boolean,
): FieldInput | undefined {
  if (known !== undefined && has(known))
    return { id: codeNameOf(label), label, type: 'relation', target: known, order: 0 };
  const target = said ? thingNamed(label) : undefined;
  if (!target || target === wish.entry || !has(target.id)) return undefined;
  return { id: codeNameOf(label), label, type: 'relation', target: target.id, order: 0 };
}

/** `书名` of a book, `plant name` of a plant: what the title is for. */
function isTitle(label: string, { noun, entry }: ThingWish, language: Language): boolean {
  if (language === 'en')
    return label.toLowerCase() === `${noun} name` || label.toLowerCase() === `${noun} title`;
  const before = /^([\p{Script=Han}]{0,4}?)(?:名称?|名字|标题)$/u.exec(label)?.[1];
  return before !== undefined && (before === '' || (entry?.zh ?? noun).includes(before));
}

/** `browse practice areas`: a thing is no value of itself. */
function isItself(label: string, { noun, entry }: ThingWish): boolean {
  const said = label.toLowerCase();
  return [noun, pluralOf(noun), entry?.plural].includes(said);
}

/** Whether a named field is the title under another word: a client's `name` and `full name`, a recipe's `title` and `name`. */
function namesRow(title: string | undefined, field: string): boolean {
  if (title === undefined) return false;
  const pair = new Set([title, field]);
  return (
    (pair.has('title') && pair.has('name')) ||
    (/^(?:name|patientName|customerName)$/.test(title) && field === 'person')
  );
}
