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
