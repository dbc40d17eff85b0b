import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import type { EntityDraft, FieldInput } from '../../design/app-draft.ts';
import { optionsOfLabels } from '../../design/make-field.ts';
import type { Language } from '../../understand/wishes.ts';
import { choiceSets } from '../../words/data/choices.ts';
import { rowsOfThings } from './index.ts';
import type { RowsOfThing } from './rows-of-thing.ts';

/** What the examples of one thing hold, ready to be taken by field and place. */
export interface KnownRows {
  /** Names of the examples, where they are others than the lexicon's. */
  titles?: readonly string[];
  /** `null` for what stays empty, `undefined` where nothing is known. */
  value(field: FieldInput, index: number): SampleValue | null | undefined;
}

const parts = (line: string | undefined) => line?.split('|').map((part) => part.trim());

/** Known rows of a thing; gives its choices better names where the person has named none. */
export function knownRows(
  { head, fields, entry }: EntityDraft,
  { language, rows = rowsOfThings[head.id] }: { language: Language; rows?: RowsOfThing },
): KnownRows | undefined {
  if (!rows) return undefined;
  const own = new Set<string>();
  for (const field of fields) {
    const labels = parts(rows.choices?.[field.id]?.[language]);
    if (!labels || field.type !== 'choice' || !isUsual(field)) continue;
    field.options = optionsOfLabels(labels);
    own.add(field.id);
  }
  const column = (id: string) => parts(rows[language]?.[id] ?? rows.both?.[id]);
  const columns = new Map(fields.map(({ id }) => [id, column(id)]));
  for (const field of fields)
    if (sorts.test(field.id))
      dropUnused(field, columns.get(field.id) ?? entry?.sampleValues?.[field.id]?.map(String), own);
  const titles = columns.get(head.titleField);
  return {
    ...(titles && { titles }),
    value: (field, index) => {
      const values = columns.get(field.id);
      const written = values?.[index % values.length];
      if (written === undefined) return undefined;
      if (written === '') return null;
      if (field.type === 'choice')
        return own.has(field.id)
          ? field.options?.[Number(written) - 1]?.id
          : field.options?.find(({ id }) => id === written)?.id;
      return valueOf(written, field.type);
    },
  };
}

/** Choices that sort things by what they are. */
const sorts = /^(?:category|type|genre|kind|species|department)$/;

/** No filter leads to nothing: usual choices that none of the examples has are not offered. */
function dropUnused(
  field: FieldInput,
  values: readonly string[] | undefined,
  own: ReadonlySet<string>,
): void {
  if (!values || own.has(field.id) || field.type !== 'choice' || !isUsual(field)) return;
  const used = field.options?.filter(({ id }) => values.includes(id)) ?? [];
  if (used.length > 1) field.options = used;
}

/** Whether a choice still has the values it usually has. */
function isUsual({ options = [] }: FieldInput): boolean {
  const ids = options.map(({ id }) => id).join(' ');
  return [...choiceSets.values()].some((set) => set.map(({ id }) => id).join(' ') === ids);
}

function valueOf(written: string, type: FieldInput['type']): SampleValue | undefined {
  switch (type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'rating': {
      const number = Number(written);
      return Number.isFinite(number) ? number : undefined;
    }
    case 'date':
      return /^-?\d{1,5}$/.test(written) ? { days: Number(written) } : written;
    case 'dateTime':
      return /^-?\d{1,5}$/.test(written) ? { days: Number(written), time: '09:00' } : undefined;
    case 'boolean':
      return written === 'yes';
    case 'tags':
      return written.split(',').map((tag) => tag.trim());
    case 'relation':
    case 'image':
    case 'file':
      return undefined;
    default:
      return written;
  }
}
