import type { ChoiceOption } from '../../../../../templates/spec/entity.ts';
import type { FieldWish, Language } from '../understand/wishes.ts';
import { choiceSets } from '../words/data/choices.ts';
import { fieldById } from '../words/data/fields.ts';
import type { FieldEntry } from '../words/entry.ts';
import { fieldIndex } from '../words/lexicon.ts';
import { keptLabel } from '../words/kept-label.ts';
import { knownFigure } from '../words/data/known-figures.ts';
import { namedValues, valuesIn } from '../words/data/named-values.ts';
import { codeNameOf, freeName, kebabOf } from '../words/slug.ts';
import type { FieldInput } from './app-draft.ts';
import { guessField } from './guess-field.ts';

/** One part of a thing's field list, such as `status:orderStatus`, `client>client!` or `attachment=CV`. */
export interface FieldReference {
  id: string;
  choices?: string;
  target?: string;
  /** Another name than it usually has. */
  label?: string;
  required: boolean;
}

export function readReference(written: string): FieldReference {
  const required = written.endsWith('!');
  const [head = '', target] = written.replace(/!$/, '').split('>');
  const [known = '', label] = head.split('=');
  const [id = '', choices] = known.split(':');
  return {
    id,
    required,
    ...(choices ? { choices } : {}),
    ...(target ? { target } : {}),
    ...(label ? { label } : {}),
  };
}

/** A field from the lexicon; `undefined` when it knows no such field. */
export function fieldOfReference(reference: FieldReference, language: Language): FieldInput | undefined {
  const entry = fieldById.get(reference.id);
  if (!entry) return undefined;
  return {
    ...fieldOfEntry(entry, language, reference.choices),
    ...(reference.label === undefined ? {} : { label: reference.label }),
    required: reference.required,
  };
}

export function fieldOfEntry(entry: FieldEntry, language: Language, choices = entry.choices): FieldInput {
  const type = choices !== undefined && entry.type !== 'tags' ? 'choice' : entry.type;
  const field: FieldInput = { id: entry.id, label: entry[language], type, order: 0 };
  if (type === 'choice') field.options = optionsOf(choices ?? 'generalCategory', language);
  if (entry.unit !== undefined) field.unit = entry.unit;
  if (type === 'rating') Object.assign(field, { minimum: 1, maximum: 5 });
  else if (entry.minimum !== undefined) field.minimum = entry.minimum;
  if (type !== 'rating' && entry.maximum !== undefined) field.maximum = entry.maximum;
  // What is put out is put out now, and stands first among the latest.
  if (/^(?:date|updatedOn|publishedOn)$/.test(entry.id)) field.default = { kind: 'today' };
  if (entry.id === 'postedAt') field.default = { kind: 'now' };
  const first = field.options?.[0];
  if (first && /^(status|stage)$/.test(entry.id)) field.default = { kind: 'value', value: first.id };
  return field;
}

export function optionsOf(set: string, language: Language): ChoiceOption[] {
  const choices = choiceSets.get(set) ?? choiceSets.get('generalCategory') ?? [];
  return choices.map((choice) => ({ id: choice.id, label: choice[language], tone: choice.tone }));
}

/** Options of labels a person named. */
export function optionsOfLabels(labels: readonly string[]): ChoiceOption[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const id = freeName(kebabOf(codeNameOf(label)), (name) => taken.has(name));
    taken.add(id);
    return { id, label, tone: 'neutral' as const };
  });
}

/** A field that only its name tells about. */
function guessedField(label: string, language: Language, type?: FieldInput['type']): FieldInput {
  const guess = guessField(label);
  const field: FieldInput = { id: codeNameOf(label), label, type: type ?? guess.type, order: 0 };
  if (field.type !== guess.type) return field;
  if (guess.unit !== undefined) field.unit = unitIn(guess.unit, language);
  if (guess.choices !== undefined) field.options = optionsOf(guess.choices, language);
  const values = vague.test(guess.choices ?? '') || field.type === 'text' ? namedValues(label) : undefined;
  if (values?.kind === 'choice')
    Object.assign(field, { type: 'choice', options: optionsOfLabels(valuesIn(values, language)) });
  if (field.type === 'rating') Object.assign(field, { minimum: 1, maximum: 5 });
  else if (field.type === 'number' && guess.unit !== '°C') field.minimum = 0;
  return field;
}

/** Choices that fit any name, and so say little. */
const vague = /^(?:sortOf|extent|simpleStatus)$/;

const chineseUnits: Readonly<Record<string, string>> = { days: '天', min: '分钟' };

function unitIn(unit: string, language: Language): string {
  return language === 'zh' ? (chineseUnits[unit] ?? unit) : unit;
}

/** A number whose name tells no more than that it is measured or counted. */
function figureField(label: string): FieldInput {
  const known = knownFigure(label);
  return {
    id: codeNameOf(label.replace(/(\d)\.(\d)/g, '$1$2')),
    label,
    type: known?.type ?? 'number',
    minimum: 0,
    order: 0,
    ...(known?.unit ? { unit: known.unit } : {}),
  };
}

/** Whether what is known of a name as a field says less than that it is a figure. */
function isFigure(label: string, entry: FieldEntry | undefined): boolean {
  const counts = /^(?:number|money|percent|rating)$/;
  if (entry && counts.test(entry.type))
    return fieldIndex.get(label) !== entry || /^(?:progress|goal)$/.test(entry.id);
  return knownFigure(label) !== undefined || !counts.test(entry?.type ?? guessField(label).type);
}

/** `region`, where it is no state: a name with values of its own. */
function isOwnName({ label, used }: Pick<FieldWish, 'label' | 'used'>): boolean {
  const entry = used ? fieldIndex.get(label) : undefined;
  return (
    entry?.type === 'text' &&
    entry.en.toLowerCase() !== label.toLowerCase() &&
    namedValues(label) !== undefined
  );
}

/** A field a person named. `type` overrules what the words suggest. */
export function fieldOfWish(
  wish: Pick<FieldWish, 'label' | 'entry' | 'options' | 'said' | 'used' | 'figure'>,
  language: Language,
  type?: FieldInput['type'],
): FieldInput {
  const entry = wish.entry ?? (isOwnName(wish) ? undefined : fieldIndex.get(wish.label));
  if (wish.figure && isFigure(wish.label, entry)) return figureField(wish.label);
  const field: FieldInput = entry
    ? { ...fieldOfEntry(entry, language), label: wish.label }
    : guessedField(wish.label, language, type);
  if (entry && wish.label.toLowerCase() !== entry[language].toLowerCase() && !wish.options) {
    const named = fieldIndex.get(wish.label) === entry;
    // `date of visit` stays what it was called.
    if (named && !wish.said && !keptLabel.test(wish.label)) field.label = entry[language];
    else if (named) field.label = wish.label;
    else field.id = codeNameOf(wish.label);
  }
  // `Waste type` with its own choices is no other `Type`.
  if (entry && wish.options && wish.said) field.id = codeNameOf(wish.label);
  // A book came out when it came out.
  if (entry?.id === 'publishedOn' && /release|publication|出版|上映/i.test(wish.label)) delete field.default;
  if (field.id === 'id' || field.id === '') field.id = 'code';
  if (wish.options)
    Object.assign(field, {
      type: entry?.type === 'tags' ? 'tags' : 'choice',
      options: optionsOfLabels(wish.options),
    });
  if (field.type === 'choice' && !field.options?.length)
    field.options = optionsOf('generalCategory', language);
  if (type !== undefined && field.type !== type) return { id: field.id, label: field.label, type, order: 0 };
  return field;
}
