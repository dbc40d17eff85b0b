import type { EntityDraft } from '../../design/app-draft.ts';
import { numberWords } from '../../words/number-words.ts';

/** Hours that a word stands for. */
const hours: readonly (readonly [RegExp, number])[] = [
  [/\byears?\b|年(?!龄|度)/i, 2000],
  [/\bmonths?\b|个月/i, 160],
  [/\bweeks?\b|周(?!末|一|二|三|四|五|六|日)/i, 40],
  [/\bdays?\b|天/i, 8],
  [/\bhours?\b|小时/i, 1],
];
const lasting =
  /(?<![a-z])(\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|ten|twelve|[一两三四五六八十])[\s-]*(years?|months?|weeks?|days?|hours?|年|个月|周|天|小时)/gi;

/** What takes half a year costs more than what takes an hour: the prices there are go by how long things take. */
export function settlePrices({ head, fields, samples }: EntityDraft): void {
  if (!/^(?:service|course|training|program|programme|workshop|package|onlineClass)$/.test(head.id)) return;
  const price = fields.find(
    ({ id, type, derived }) => id === 'price' && type === 'money' && derived === undefined,
  );
  if (!price) return;
  const known = samples.flatMap(({ values }) => {
    const amount = values[price.id];
    const text = `${String(values[head.titleField] ?? '')}. ${String(values['description'] ?? '')}`;
    const extent = extentOf(text);
    return typeof amount === 'number' && extent > 0 ? [{ values, amount, extent }] : [];
  });
  const amounts = known.map(({ amount }) => amount).toSorted((one, other) => one - other);
  known
    .toSorted((one, other) => one.extent - other.extent)
    .forEach(({ values }, index) => {
      values[price.id] = amounts[index] ?? null;
    });
}

/** The longest time that is named. */
function extentOf(text: string): number {
  const spans = [...text.matchAll(lasting)].map(([, count = '', unit = '']) => {
    const number = numberWords[count.toLowerCase()] ?? Number(count);
    return number * (hours.find(([pattern]) => pattern.test(unit))?.[1] ?? 0);
  });
  return Math.max(0, ...spans);
}
