import type { SampleValue } from '../../../../../templates/spec/entity.ts';
import { spreadChoices, type ChosenRow } from '../content/coherence/spread-choices.ts';
import { contentValue, measuredAlone, type ContentRow } from '../content/content-rows.ts';
import { knownRows } from '../content/rows/row-values.ts';
import type { RowsOfThing } from '../content/rows/rows-of-thing.ts';
import { levelOfTitle } from '../content/level-of-title.ts';
import { typicalNumber } from '../content/rows/typical-numbers.ts';
import { sampleText } from '../content/sample-texts.ts';
import type { Language } from '../understand/wishes.ts';
import { knownFigure } from '../words/data/known-figures.ts';
import { fieldById } from '../words/data/fields.ts';
import { namedValues } from '../words/data/named-values.ts';
import { priceOfGoods } from '../words/data/goods-prices.ts';
import { typicalPrices } from '../words/data/typical-prices.ts';
import type { EntityDraft, FieldInput } from './app-draft.ts';
import { guessField } from './guess-field.ts';

/** Numbers that look chosen, the same every time. */
function spread(index: number, salt: number): number {
  const mixed = Math.sin((index + 1) * 12.9898 + salt * 78.233) * 43_758.5453;
  return mixed - Math.floor(mixed);
}

export interface SampleOptions {
  language: Language;
  /** Ids of samples of other entities, for relations. */
  rows?: (entity: string) => readonly string[];
  /** Rows of the domain's content, instead of those of the lexicon. */
  content?: readonly ContentRow[];
  /** Rows that fit the place where things happen better than the usual ones. */
  here?: RowsOfThing;
}

/** Fills an entity's samples from the content of its domain or its lexicon entry. */
export function addSamples(
  entity: EntityDraft,
  { language, rows = () => [], content, here }: SampleOptions,
): void {
  const { entry } = entity;
  const own = entry && ((language === 'zh' ? entry.samples.zh : undefined) ?? entry.samples.en);
  const known = content ? undefined : knownRows(entity, { language, ...(here && { rows: here }) });
  const names =
    content?.map(({ name }) => name) ?? known?.titles ?? own ?? numbered(entity.head.singular, language);
  const count =
    content?.length ?? Math.min(40, known?.titles ? names.length : (entry?.sampleRows ?? names.length));
  const chosen: ChosenRow[] = [];
  for (let index = 0; index < count; index += 1) {
    const values: Record<string, SampleValue> = {};
    const free = new Set<string>();
    entity.fields.forEach((field, salt) => {
      // What goes by something else points to it, and has no name of its own.
      const isTitle = field.id === entity.head.titleField && field.type !== 'relation';
      const row = content?.[index % content.length];
      const certain = isTitle ? undefined : known?.value(field, index);
      if (certain === null) return;
      const decided =
        (row && contentValue(field, row, isTitle)) ??
        certain ??
        (field.id === 'level' && field.type === 'choice'
          ? levelOfTitle(titleOf(values, entity), field.options)
          : undefined) ??
        (field.id === 'price' &&
        !content &&
        entity.entry?.kind === 'shop' &&
        given(entity, field.id, index) === undefined
          ? priceOfGoods(titleOf(values, entity), spread(index, salt))
          : undefined) ??
        (isTitle ? names[index % names.length] : content ? undefined : given(entity, field.id, index));
      if (decided === undefined && field.type === 'choice') free.add(field.id);
      const value =
        decided ??
        (content &&
        (measuredAlone.test(field.id) ||
          (field.type === 'tags' && field.id !== 'speakers') ||
          (entity.head.id === 'tour' && field.id === 'duration'))
          ? undefined
          : sampleValue(field, { thing: entity.head.id, index, count, salt, language, rows }));
      const told = value ?? textOf(entity, field, { title: titleOf(values, entity), index, language });
      if (told !== undefined) values[field.id] = told;
    });
    entity.samples.push({ id: `sample-${entity.head.path}-${index + 1}`.slice(0, 64), values });
    chosen.push({ values, free });
  }
  spreadChoices(chosen, entity.fields);
}

function titleOf(values: Readonly<Record<string, SampleValue>>, { head }: EntityDraft): string {
  const title = values[head.titleField];
  return typeof title === 'string' ? title : head.singular;
}

/** What a long text says that nothing else fills. */
function textOf(
  { head }: EntityDraft,
  field: FieldInput,
  { title, index, language }: { title: string; index: number; language: Language },
): string | undefined {
  if (field.type !== 'longText' || field.derived !== undefined || head.ownership === 'own') return undefined;
  return sampleText({ thing: head.id, field: field.id, title, index, language });
}

function given({ entry }: EntityDraft, field: string, index: number): string | number | undefined {
  const values = entry?.sampleValues?.[field];
  return values?.[index % values.length];
}

function numbered(noun: string, language: Language): string[] {
  const letters = ['A', 'B', 'C', 'D', 'E'];
  return letters.map((letter) => (language === 'zh' ? `${noun}${letter}` : `${noun} ${letter}`));
}

/** A step that, taken again and again, comes by every one of so many places. */
function stepWithin(length: number, salt: number): number {
  const shared = (a: number, b: number): number => (b === 0 ? a : shared(b, a % b));
  const steps = Array.from({ length }, (_, index) => index + 1).filter((step) => shared(step, length) === 1);
  return steps[salt % Math.max(1, steps.length)] ?? 1;
}

/** What is announced lies ahead. */
const announced =
  /^(?:workshop|onlineClass|webinar|event|concert|exhibition|eventTicket|screening|openDay|volunteerOpportunity|tourDate|performance|matchDay|fair)$/;

/** Days that are yet to come, by their names. */
const ahead =
  /due|deadline|expir|next|until|\bend\b|ends|deliver|event|plan|return|renew|review|arriv|depart|best before|launch|travel|wedding|exam|check-?out|截止|到期|下次|预计|计划|归还/i;

/** What is noted about those who want something. */
const asks =
  /^(?:client|lead|appointment|clinicAppointment|application|candidate|signup|booking|rental|guest|customer)$/;

/** What a text of such a name may say. */
function textsNamed({ label }: FieldInput, language: Language): readonly string[] | undefined {
  const values = namedValues(label);
  if (!values && /\b(?:code|number|id|no)$|(?:编号|编码)$/i.test(label)) {
    const letters = /^[a-z]/i.test(label) ? label.slice(0, 2).toUpperCase() : 'NR';
    return Array.from({ length: 40 }, (_, index) => `${letters}-${1041 + index * 7}`);
  }
  return values?.kind === 'text' ? values[language] : undefined;
}

interface Place {
  thing: string;
  index: number;
  count: number;
  salt: number;
  language: Language;
  rows: (entity: string) => readonly string[];
}

function sampleValue(field: FieldInput, place: Place): SampleValue | undefined {
  const { thing, index, count, salt, language, rows } = place;
  const random = spread(index, salt);
  if (field.id === 'note' && !asks.test(thing)) return undefined;
  const usual = /^(?:money|number)$/.test(field.type) ? typicalNumber(thing, field.id, random) : undefined;
  if (usual !== undefined) return usual;
  const typical = field.id === 'price' ? typicalPrices[thing] : undefined;
  const named = fieldById.get(field.id);
  // Steps that are counted are not those of a recipe.
  const entry = field.type === 'number' && named?.type === 'longText' ? undefined : named;
  if (field.type === 'relation') {
    const ids = rows(field.target ?? '');
    return ids[index % Math.max(1, ids.length)];
  }
  if (field.type === 'choice') {
    // Every choice occurs before one does twice, in another order for each field.
    const options = field.options ?? [];
    const { length } = options;
    const round = Math.floor(index / Math.max(1, length));
    return options[(index * stepWithin(length, salt) + salt + round) % Math.max(1, length)]?.id;
  }
  const guess = entry ? undefined : guessField(field.label);
  const known = guess && knownFigure(field.label);
  const range =
    entry?.range ??
    (known && (known.unit ?? '') === (field.unit ?? '') ? known.range : undefined) ??
    (guess?.type === field.type ? guess.range : undefined);
  const [low, high] = range ?? [field.minimum ?? 1, field.maximum ?? 50];
  switch (field.type) {
    case 'date': {
      if (field.id === 'birthday') return { days: Math.round(low + random * (high - low)) };
      if (guess && !range && !ahead.test(field.label)) return { days: -2 - index * 6 };
      if (field.id === 'date' && announced.test(thing)) return { days: 3 + index * 6 };
      const past = high <= 0;
      // Past dates run evenly back from today, so that months and charts have something to show.
      const days = past
        ? -Math.round((index / Math.max(1, count - 1)) * Math.min(45, -low))
        : Math.round(low + random * (high - low));
      return { days };
    }
    case 'dateTime':
      return field.id === 'postedAt'
        ? {
            days: -1 - index,
            time: `${String(8 + ((index * 5) % 13)).padStart(2, '0')}:${10 + ((index * 7) % 5) * 10}`,
          }
        : { days: -index, time: '09:00' };
    case 'money':
      if (typical)
        return typical[0] + Math.round((random * (typical[1] - typical[0])) / typical[2]) * typical[2];
      return Math.round((low + random * (high - low)) * 10) / 10;
    case 'number':
    case 'percent':
    case 'rating':
      return Math.round(low + random * (high - low));
    case 'boolean':
      return random > 0.6;
    case 'time':
    case 'text':
    case 'email':
    case 'phone':
    case 'longText': {
      const texts =
        entry?.samples?.[language] ?? (field.type === 'text' ? textsNamed(field, language) : undefined);
      // Not the same of a list as another field of the row: nobody is their own doctor.
      const text = texts?.[(index + salt) % texts.length];
      return text === '' ? undefined : text;
    }
    case 'tags': {
      const texts = entry?.samples?.[language] ?? [];
      const text = texts[index % Math.max(1, texts.length)];
      return text === undefined ? undefined : [text];
    }
    default:
      return undefined;
  }
}
