import type { Expression } from '../../../../../../templates/spec/expression.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { lendingWord, sayDays } from '../../say/lending-words.ts';
import { lendingDays } from '../../understand/find-lending.ts';
import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

const asks =
  /\b(?:loans?|lend|lent|borrow\w*|due|lending|period|renew\w*|kept|keep)\b.*\b(?:days?|weeks?|months?)\b|\b(?:days?|weeks?|months?)\b.*\b(?:loans?|lend|borrow\w*|due)\b|(?:借|还|续借).*[天周月]/i;
const removes = /\b(?:chart|graph|field|filter|per|reminders?|remind)\b|图表|筛选|提醒|每/i;

/** How long what is lent stays out: `loans should be for three weeks`. */
export const changePeriod: FollowUpKind = {
  id: 'period',
  example: { en: 'Loans are for three weeks', zh: '借期改为三周' },
  recognise({ text }, { spec, language }) {
    if (!asks.test(text) || removes.test(text)) return undefined;
    const days = lendingDays(text.replace(/\binstead of .*$|而不是.*$/i, ''));
    const lending = Object.values(spec.actions).filter(
      (action) => action.effects.some(puts) || action.id === 'renewLoan',
    );
    if (days === undefined || lending.length === 0) return undefined;
    const before = JSON.stringify(lending);
    const operations = lending.map((action): OperationInput => ({
      kind: 'put-action',
      action: {
        ...action,
        ...longer({ effects: action.effects, inputs: action.inputs }, days),
        ...(action.id === 'renewLoan' && {
          confirmation: {
            kind: 'value' as const,
            value: lendingWord(spec.language, 'renewed', { period: sayDays(days, spec.language) }),
          },
        }),
      },
    }));
    const changed = operations.some(
      (operation, index) =>
        operation.kind === 'put-action' &&
        JSON.stringify(operation.action) !== JSON.stringify(lending[index]),
    );
    if (!changed && !before.includes(`"value":${days}`)) return undefined;
    const period = sayDays(days, language);
    if (!changed)
      return { answer: language === 'zh' ? `借期已经是 ${period}。` : `Loans are for ${period} already.` };
    return changeInWords(
      language,
      {
        en: [
          `Loans for ${period}`,
          `What is lent is due back after ${period}; loans that are out keep their date.`,
        ],
        zh: [`借期 ${period}`, `借出后 ${period}归还，已借出的日期不变。`],
      },
      { areas: ['actions'], operations },
    );
  },
};

function puts(effect: { kind: string; entity?: string }): boolean {
  return effect.kind === 'create' && effect.entity === 'loanRecord';
}

/** The same with every date that lies some days ahead as many days ahead as is said. */
function longer<Part>(part: Part, days: number): Part {
  return mapped(part, (value) => {
    const sum = value as Partial<Extract<Expression, { kind: 'binary' }>>;
    if (sum.kind !== 'binary' || sum.operator !== 'addDays' || sum.right?.kind !== 'value') return value;
    return { ...sum, right: { ...sum.right, value: days } };
  });
}

function mapped<Part>(part: Part, change: (value: object) => object): Part {
  if (Array.isArray(part)) return part.map((each: unknown) => mapped(each, change)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(change(part)).map(([key, value]) => [key, mapped(value, change)]),
  ) as Part;
}
