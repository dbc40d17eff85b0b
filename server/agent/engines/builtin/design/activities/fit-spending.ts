import type { EntityDraft, FieldInput } from '../app-draft.ts';

/** Words of titles by the headings they belong under. */
const signs: readonly (readonly [heading: RegExp, words: RegExp])[] = [
  [
    /grocer|food|eating|dining|restaurant|食|餐|杂货/i,
    /grocer|supermarket|bread|market|lunch|dinner|coffee|cake|restaurant|pizza|食|餐|菜|超市|咖啡/i,
  ],
  [
    /rent|housing|home|utilit|bills?|房|水电|住/i,
    /rent|flat|electric|heating|internet|water|phone|房|水电|电费|宽带/i,
  ],
  [
    /transport|travel|car|交通|出行/i,
    /bus|train|taxi|fuel|ticket|bike|petrol|parking|地铁|公交|打车|加油|车/i,
  ],
  [
    /leisure|fun|entertain|hobb|sport|娱乐|休闲/i,
    /cinema|concert|film|book|gym|museum|game|present|gift|hiking|streaming|电影|书|礼物|健身/i,
  ],
  [/health|medic|健康|医/i, /dentist|doctor|pharmacy|medicine|glasses|牙|药|医/i],
  [/cloth|shopping|购物|服装/i, /shoes|jacket|shirt|clothes|desk|chair|lamp|鞋|衣/i],
];
const other = /^(?:other|misc\w*|else|其他)$/i;

/** Examples of spending stand under the categories that a person named; what fits none is other. */
export function fitSpending({ head, samples }: EntityDraft, category: FieldInput, otherLabel: string): void {
  const options = category.options ?? [];
  const known = new Set(options.map(({ id }) => id));
  const strays = samples.filter(({ values }) => !known.has(String(values[category.id] ?? '')));
  if (strays.length === 0 || options.length === 0) return;
  let rest = options.find(({ label }) => other.test(label));
  for (const { values } of strays) {
    const said = `${String(values[head.titleField] ?? '')} ${String(values[category.id] ?? '')}`;
    const found = options.find(({ label }) =>
      signs.some(([heading, words]) => heading.test(label) && (words.test(said) || heading.test(said))),
    );
    if (!found && !rest) {
      rest = { id: 'other', label: otherLabel, tone: 'neutral' };
      category.options = [...options, rest];
    }
    values[category.id] = (found ?? rest)?.id ?? null;
  }
}
