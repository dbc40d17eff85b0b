import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

const currencies: readonly (readonly [RegExp, string, zh: string])[] = [
  [/\beuros?\b|€|\beur\b|欧元/i, 'EUR', '欧元'],
  [/\b(?:pounds?(?: sterling)?|gbp)\b|£|英镑/i, 'GBP', '英镑'],
  [/\b(?:australian dollars?|aud)\b|澳元/i, 'AUD', '澳元'],
  [/\b(?:canadian dollars?|cad)\b|加元/i, 'CAD', '加元'],
  [/\b(?:hong kong dollars?|hkd)\b|港[元币]/i, 'HKD', '港元'],
  [/\b(?:(?:us )?dollars?|usd)\b|\$|美元/i, 'USD', '美元'],
  [/\b(?:yuan|rmb|cny|renminbi)\b|人民币/i, 'CNY', '人民币'],
  [/\b(?:yen|jpy)\b|日元/i, 'JPY', '日元'],
  [/\b(?:(?:swiss )?francs?|chf)\b|瑞士法郎/i, 'CHF', '瑞士法郎'],
  [/\b(?:(?:indian )?rupees?|inr)\b|₹|卢比/i, 'INR', '卢比'],
  // Deals are won, too.
  [/\bkorean won\b|\b(?:in|use|to) won$|\bkrw\b|₩|韩元/i, 'KRW', '韩元'],
  [/\b(?:(?:brazilian )?reais|brl)\b|雷亚尔/i, 'BRL', '雷亚尔'],
  [/\b(?:(?:polish )?z[lł]oty|pln)\b|兹罗提/i, 'PLN', '兹罗提'],
  [/\b(?:(?:swedish )?kronor|sek)\b|瑞典克朗/i, 'SEK', '瑞典克朗'],
];
const asks =
  /^(?:use|show|switch|change|set|make|keep)\b.{0,60}?(?:currency|prices?|amounts?|money|costs?|everything)?\b.{0,20}$|^(?:(?:all\s+)?(?:the\s+)?(?:amounts|prices|currency|money)\b.*\b(?:in|is|are|should be)\b.*)$|^(?:使用|用|改用|换成|改成|(?:把|将)?(?:货币|币种|金额|价格)(?:单位)?(?:改成|改为|换成|设为|用|使用)).{1,10}$/i;

/** What amounts are in. */
export const changeCurrency: FollowUpKind = {
  id: 'currency',
  example: { en: 'Use euros', zh: '使用人民币' },
  recognise({ text }, { spec, language }) {
    const said = plainClause(text);
    if (said.length > 60 || !asks.test(said) || /\b(?:field|column|filter)\b|字段|筛选/i.test(said))
      return undefined;
    // `From dollars to euros` means the last.
    const target = said.replace(/\bfrom\b.*?\b(?=to\b|into\b)/i, '');
    const found = currencies.find(([pattern]) => pattern.test(target));
    if (!found) return undefined;
    const [, currency, name] = found;
    const operations: OperationInput[] = [
      { kind: 'change-app', changes: { currency } },
      ...Object.values(spec.entities).flatMap((entity) =>
        Object.values(entity.fields)
          .filter(
            (field) => field.type === 'money' && field.unit !== undefined && /^[A-Z]{3}$/.test(field.unit),
          )
          .map((field): OperationInput => ({
            kind: 'change-field',
            entity: entity.id,
            field: field.id,
            changes: { unit: currency },
          })),
      ),
      ...(spec.assumed['currency'] ? [{ kind: 'remove-assumption' as const, assumption: 'currency' }] : []),
    ];
    return changeInWords(
      language,
      {
        en: [`Amounts in ${currency}`, `Amounts of money are in ${currency}; the numbers themselves stay.`],
        zh: [`金额使用${name}`, `金额以${name}显示，数字本身不变。`],
      },
      { areas: ['data'], operations },
    );
  },
};
