import type { Wishes } from '../../understand/wishes.ts';
import { requestWord } from '../../say/request-words.ts';
import type { EntityDraft } from '../app-draft.ts';
import { optionsOf } from '../make-field.ts';

/** What several people speak about goes by a number. */
const prefixes: Readonly<Record<string, string>> = {
  issue: 'TK-',
  homeRepair: 'RP-',
  complaint: 'CP-',
  workOrder: 'JB-',
};
const sorted = /\bcategor(?:y|ies|i[sz]ed?)\b|分类|类别/i;
const computers = /\bit\b|\bemployees\b|\bcomputers?\b|\bhardware\b|\bnetwork\b/i;

/** Tickets and repairs get numbers where people log in, and a category where one is spoken of. */
export function prepareNumbers(entities: readonly EntityDraft[], { people, language, text }: Wishes): void {
  const said = text.slice(0, 20_000);
  for (const entity of entities) numberOff(entity, language);
  for (const { head, fields, samples } of entities) {
    const prefix = prefixes[head.id];
    if (prefix === undefined || head.source || head.origin !== 'kept' || !people) continue;
    if (!fields.some(({ id }) => id === 'number')) {
      fields.splice(1, 0, {
        id: 'number',
        label: requestWord(language, 'number'),
        type: 'text',
        default: { kind: 'number', prefix, digits: 4 },
        byActions: true,
        order: 11,
      });
      samples.forEach(({ values }, index) => {
        values['number'] = `${prefix}${1042 + index * 3}`;
      });
    }
    if (head.id !== 'issue' || !sorted.test(said) || fields.some(({ id }) => id === 'category')) continue;
    const options = optionsOf(computers.test(said) ? 'deskCategory' : 'serviceCategory', language);
    fields.splice(2, 0, {
      id: 'category',
      label: language === 'zh' ? '类别' : 'Category',
      type: 'choice',
      options,
      order: 12,
    });
    samples.forEach(({ values }, index) => {
      values['category'] = options[(index * 2) % options.length]?.id ?? '';
    });
  }
}

/** What goes by a number that somebody else gave it: meters, cases of a court, what has a plate. */
const numberedElsewhere =
  /^(?:meter|legalCase|route|bus\w*|train\w*|flight\w*|giftCard|asset|device|vehicle\w*|room|seat)$/i;

/** What is called by its number, such as an invoice or an order, gets the next one by itself. */
function numberOff({ head, fields, samples, told }: EntityDraft, language: Wishes['language']): void {
  const number = fields.find(({ id }) => id === 'reference');
  if (!number || number.type !== 'text' || head.titleField !== number.id || number.default) return;
  const other = fields.some(({ id }) => id === 'code' || id === 'number');
  if (
    other ||
    head.source ||
    head.origin !== 'kept' ||
    told?.includes(number.id) ||
    numberedElsewhere.test(head.id)
  )
    return;
  const values = samples.map(({ values: row }) =>
    /^([A-Z]{1,4}-)(\d{3,6})$/.exec(String(row[number.id] ?? '')),
  );
  const [first] = values;
  const prefix =
    first?.[1] ??
    `${
      head.singular
        .replace(/[^A-Za-z]/g, '')
        .slice(0, 2)
        .toUpperCase() || 'NR'
    }-`;
  const digits = first?.[2]?.length ?? 4;
  if (values.some((match) => match?.[1] !== prefix))
    samples.forEach(({ values: row }, index) => {
      row[number.id] = `${prefix}${String(10 ** (digits - 1) + 42 + index * 3)}`;
    });
  number.required = false;
  number.default = { kind: 'number', prefix, digits };
  // Lists show whose it is; without such a name, rows are told apart by a number that may be typed.
  const named = fields.some(
    (field) => field.id !== number.id && field.type === 'text' && field.required && !field.byActions,
  );
  if (named) number.byActions = true;
  else number.hint = requestWord(language, 'givenNumber');
}
