import type { FormWish } from '../../understand/form-wish.ts';
import type { Language } from '../../understand/wishes.ts';
import { singularOf } from '../../words/singular.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { isToCome } from '../activities/prepare-coming.ts';
import { fieldOfWish, optionsOfLabels } from '../make-field.ts';

/** Given to every record of a form, so that nothing else may be called so. */
const kept = /^(?:person|email|number|status|sentOn)$/;

/** What a form asks for besides name and e-mail: what it was said to, else what such forms usually do. */
export function askedFields(
  { entry, asked = [] }: FormWish,
  { language, entities }: { language: Language; entities: readonly EntityDraft[] },
): FieldInput[] {
  if (asked.length === 0)
    return entry.fields.map(({ label, options, ...field }) => ({
      ...field,
      label: label[language],
      order: 0,
      ...(options
        ? {
            options: options.map((option) => ({
              id: option.id,
              label: option[language],
              tone: 'neutral' as const,
            })),
          }
        : {}),
    }));
  return namedFields(asked, { language, entities });
}

/** The fields of names that were listed. */
export function namedFields(
  asked: readonly string[],
  { language, entities }: { language: Language; entities: readonly EntityDraft[] },
): FieldInput[] {
  const fields: FieldInput[] = [];
  for (const label of asked) {
    const field = fieldNamed(label, { language, entities });
    const id = kept.test(field.id)
      ? `asked${field.id.charAt(0).toUpperCase()}${field.id.slice(1)}`
      : field.id;
    if (!fields.some((each) => each.id === id)) fields.push({ ...field, id, order: 0, required: true });
  }
  return fields;
}

const most = 12;

/** One of those the site offers, where it is called so; else what its name tells. */
function fieldNamed(
  label: string,
  { language, entities }: { language: Language; entities: readonly EntityDraft[] },
): FieldInput {
  const last = singularOf(label.toLowerCase().split(' ').at(-1) ?? '');
  const offered = entities.find(
    ({ head }) => singularOf(head.singular.toLowerCase().split(' ').at(-1) ?? '') === last,
  );
  const titles = (offered?.samples ?? []).flatMap(({ values }) => {
    const title = values[offered?.head.titleField ?? ''];
    return typeof title === 'string' ? title : [];
  });
  const field = fieldOfWish({ label, said: true }, language);
  if (titles.length > 1)
    return { id: field.id, label, type: 'choice', options: optionsOfLabels(titles.slice(0, most)), order: 0 };
  if (/^(?:message|description|details|notes?|comments?|wishes|requirements)$/.test(last))
    return { id: field.id, label, type: 'longText', order: 0 };
  const { default: _, ...rest } = field;
  return { ...rest, label, ...(field.type === 'date' && isToCome(label) ? { upcoming: true } : {}) };
}
