import type { NamedPart } from '../understand/wishes.ts';
import { fieldIndex } from '../words/lexicon.ts';
import { tokenise } from '../words/tokenise.ts';
import type { FieldInput } from './app-draft.ts';

const normal = (words: string) =>
  tokenise(words)
    .map((token) => token.lemma)
    .filter((lemma) => !/^(a|an|the|by|their|its|each)$/.test(lemma))
    .join(' ');

/** The field among those there are that words name: by label, by id, by meaning, or by one of its choices. */
export function findNamedField<Field extends Pick<FieldInput, 'id' | 'label' | 'options' | 'type'>>(
  words: string,
  fields: readonly Field[],
): Field | undefined {
  const wanted = normal(words);
  if (wanted === '') return undefined;
  const compact = wanted.replaceAll(' ', '');
  const exact = fields.find((field) => normal(field.label) === wanted || field.id.toLowerCase() === compact);
  if (exact) return exact;
  const meaning = fieldIndex.get(wanted);
  const same =
    meaning && fields.find((field) => field.id === meaning.id || fieldIndex.get(field.label) === meaning);
  if (same) return same;
  const part = fields.find((field) => {
    const label = ` ${normal(field.label)} `;
    return label.includes(` ${wanted} `) || ` ${wanted} `.includes(label);
  });
  if (part) return part;
  return fields.find((field) => field.options?.some((option) => normal(option.label) === wanted));
}

/** Fields for all the words that name one, each once. */
export function findNamedFields<Field extends Pick<FieldInput, 'id' | 'label' | 'options' | 'type'>>(
  parts: readonly NamedPart[],
  fields: readonly Field[],
): Field[] {
  return [...new Set(parts.flatMap((part) => findNamedField(part.words, fields) ?? []))];
}
