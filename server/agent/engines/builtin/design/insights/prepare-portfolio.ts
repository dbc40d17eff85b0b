import { portfolioWord, type PortfolioWord } from '../../say/portfolio-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { binary, choose, path, value } from '../activities/reservations/expressions.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { spread } from './spread.ts';

/** What has a price on a market, and may be held. */
const quoted = /^(?:cryptoCoin|listedStock)$/;
const earned = /\bprofits?\b|\blosse?s?\b|\bgains?\b|\breturns?\b|盈亏|收益/i;
const mostHeld = 6;

/** What somebody holds of what is quoted: bought at a price, worth today's, with what was won or lost. */
export function preparePortfolio(entities: readonly EntityDraft[], { language, text }: Wishes): void {
  const holding = entities.find(({ head }) => head.id === 'holding');
  const market = entities.find(({ head }) => quoted.test(head.id) && !head.source);
  if (!holding || holding.head.source) return;
  const word = (name: PortfolioWord) => portfolioWord(language, name);
  if (market) holdQuoted(holding, market, word);
  else if (earned.test(text.slice(0, 20_000))) addEarned(holding, word);
}

type Word = (name: PortfolioWord) => string;

function holdQuoted(holding: EntityDraft, market: EntityDraft, word: Word): void {
  const thing = market.head.id;
  const price = path('row', thing, 'price');
  const [quantity, paid] = [path('row', 'quantity'), path('row', 'purchasePrice')];
  holding.head = { ...holding.head, titleField: thing };
  holding.view = 'table';
  holding.fields = inOrder([
    { id: thing, label: market.head.singular, type: 'relation', target: thing, required: true, order: 0 },
    { id: 'quantity', label: word('quantity'), type: 'number', minimum: 0, required: true, order: 0 },
    bought(word),
    { id: 'price', label: word('price'), type: 'money', derived: price, order: 0 },
    {
      id: 'value',
      label: word('value'),
      type: 'money',
      derived: binary('multiply', quantity, price),
      order: 0,
    },
    ...outcome({ quantity, paid, price }, word),
  ]);
  holding.samples = market.samples.slice(0, mostHeld).map((row, index) => {
    const now = Number(row.values['price'] ?? 10);
    return {
      id: `holding-${index + 1}`,
      values: {
        [thing]: row.id,
        quantity: rounded((800 * (index + 1)) / now),
        purchasePrice: rounded(now * (0.72 + spread(index, 3) * 0.5)),
      },
    };
  });
}

/** Holdings of nothing that is quoted carry their price themselves. */
function addEarned(holding: EntityDraft, word: Word): void {
  const has = (id: string) => holding.fields.some((field) => field.id === id);
  if (!has('price') || !has('quantity') || has('purchasePrice')) return;
  const [quantity, paid, price] = [
    path('row', 'quantity'),
    path('row', 'purchasePrice'),
    path('row', 'price'),
  ];
  const at = holding.fields.findIndex(({ id }) => id === 'price');
  const fields = holding.fields.map((field) =>
    field.id === 'price' ? { ...field, label: word('price') } : field,
  );
  fields.splice(at, 0, bought(word));
  const of = fields.find(({ id }) => id === 'value');
  if (of) of.derived = binary('multiply', quantity, price);
  holding.fields = inOrder([...fields, ...outcome({ quantity, paid, price }, word)]);
  holding.samples.forEach(({ values }, index) => {
    values['purchasePrice'] = rounded(Number(values['price'] ?? 10) * (0.72 + spread(index, 3) * 0.5));
    if (of) delete values['value'];
  });
}

function bought(word: Word): FieldInput {
  return { id: 'purchasePrice', label: word('paid'), type: 'money', minimum: 0, required: true, order: 0 };
}

type Numbers = Record<'quantity' | 'paid' | 'price', ReturnType<typeof path>>;

function outcome({ quantity, paid, price }: Numbers, word: Word): FieldInput[] {
  const profit = binary('multiply', quantity, binary('subtract', price, paid));
  const share = binary('multiply', binary('divide', binary('subtract', price, paid), paid), value(100));
  return [
    { id: 'profit', label: word('profit'), type: 'money', derived: profit, order: 0 },
    {
      id: 'return',
      label: word('return'),
      type: 'percent',
      derived: choose(binary('greater', paid, value(0)), share, value(0)),
      order: 0,
    },
  ];
}

function inOrder(fields: readonly FieldInput[]): FieldInput[] {
  return fields.map((field, place) => ({ ...field, order: (place + 1) * 10 }));
}

/** Whole shares where there are many, parts of one where it is dear. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(amount >= 100 ? 4 : 3));
}
