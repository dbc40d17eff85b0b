import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import type { FindRelated } from '../records/use-related.ts';
import { normalise } from './normalise.ts';

/** A row, with what searching and filtering need of it worked out once. */
export interface Entry {
  row: Row;
  /** Its words as they are compared; worked out when somebody first searches. */
  words: () => EntryWords;
  /** Values by filter, in the filters' order. */
  values: readonly (readonly string[])[];
}

export interface EntryWords {
  title: string;
  /** All that can be searched, the title first. */
  text: string;
}

export interface EntryOptions {
  entity: EntityDefinition;
  filters: readonly FieldDefinition[];
  related: FindRelated;
}

const searched: readonly FieldDefinition['type'][] = [
  'text',
  'longText',
  'tags',
  'choice',
  'relation',
  'email',
  'phone',
];

/** Makes entries of rows, and remembers them: a changed row costs no more than itself. */
export function createEntries({ entity, filters, related }: EntryOptions): (rows: readonly Row[]) => Entry[] {
  const known = new WeakMap<Row, Entry>();
  const fields = entity.fields.filter(
    (field) => searched.includes(field.type) && field.id !== entity.titleField,
  );

  const textOf = (row: Row, field: FieldDefinition): string => {
    const value = row[field.id];
    if (value === undefined || value === null) return '';
    if (field.type === 'relation') {
      const found = related(row, field);
      return found ? titleText(found.entity, found.row) : '';
    }
    return Array.isArray(value) ? value.join(' ') : formatValue(field, value, locale);
  };
  const wordsOf = (row: Row): EntryWords => {
    const title = normalise(titleText(entity, row));
    const others = fields.map((field) => textOf(row, field)).join(' \n');
    return { title, text: `${title} ${normalise(others)}` };
  };
  const make = (row: Row): Entry => {
    let words: EntryWords | undefined;
    return {
      row,
      words: () => (words ??= wordsOf(row)),
      values: filters.map((field) => valuesOf(row, field)),
    };
  };
  return (rows) =>
    rows.map((row) => {
      const entry = known.get(row) ?? make(row);
      known.set(row, entry);
      return entry;
    });
}

function valuesOf(row: Row, field: FieldDefinition): readonly string[] {
  const value = row[field.id];
  if (Array.isArray(value)) return value;
  if (field.type === 'boolean') return [String(value === true)];
  return value === undefined || value === null || value === '' ? [] : [String(value)];
}
