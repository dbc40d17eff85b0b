import { stockWord, type StockWord } from '../say/stock-words.ts';
import type { Wishes } from '../understand/wishes.ts';
import { binary, choose, path, value } from './activities/reservations/expressions.ts';
import type { EntityDraft, FieldInput, OperationInput } from './app-draft.ts';
import { addOrders } from './purchase-orders.ts';

/** What goes with a stock besides its entries. */
export interface StockParts {
  operations: OperationInput[];
  fields: FieldInput[];
  actions: string[];
  sentence: string;
  /** Ids of pages. */
  pages: string[];
}

/** Whether orders to suppliers are spoken of. */
export const ordersGoods = /\bpurchase orders?\b|\bpurchasing\b|\bprocurement\b|采购(?:单|订单|管理)|进货/i;
const runsLow =
  /\b(?:low[- ](?:in )?stock|running (?:low|out)|reorder|re-?stock(?:ing)? alerts?|minimum (?:stock|level|quantity)|stock alerts?|shortages?|inventory alerts?)\b|库存预警|低库存|补货|缺货/i;

const warehouse = /\bwarehouses?\b|\bsku\b|仓库/i;

/** Where goods lie in a warehouse each has a code. */
function codeOf({ fields }: EntityDraft, label: string): FieldInput | undefined {
  const known = fields.some(({ id }) => /^(?:sku|code|barcode|articleNumber|partNumber)$/.test(id));
  return known ? undefined : { id: 'code', label, type: 'text', order: 12 };
}

/** Reorder levels with what is below them, and orders to suppliers that add to the stock when they arrive. */
export function stockParts(
  target: EntityDraft,
  { balance, movement, amount }: { balance: string; movement: string; amount: string },
  { wishes, entities, next }: { wishes: Wishes; entities: readonly EntityDraft[]; next: () => number },
): StockParts {
  const { language } = wishes;
  const said = wishes.text.slice(0, 20_000);
  const word = (name: StockWord, values = {}) => stockWord(language, name, values);
  const thing = target.head;
  const known = target.fields.find(
    ({ id, type }) => type === 'number' && /^(?:reorderLevel|reorder|minimum\w*)$/i.test(id),
  );
  const level: FieldInput = known ?? {
    id: 'reorderLevel',
    label: /\b(?:minimum (?:stock|quantity)|below (?:the |its |their )?minimum)\b/i.test(said)
      ? 'Minimum stock'
      : word('level'),
    type: 'number',
    minimum: 0,
    default: value(15),
    order: 16,
  };
  const state: FieldInput = {
    id: 'stockStatus',
    label: word('state'),
    type: 'choice',
    options: [
      { id: 'enough', label: word('enough'), tone: 'good' },
      { id: 'low', label: word('low'), tone: 'waiting' },
      { id: 'out', label: word('out'), tone: 'bad' },
    ],
    derived: choose(
      binary('lessOrEqual', path('row', balance), value(0)),
      value('out'),
      choose(
        binary('lessOrEqual', path('row', balance), path('row', level.id)),
        value('low'),
        value('enough'),
      ),
    ),
    order: 17,
  };
  const code = warehouse.test(said) ? codeOf(target, word('code')) : undefined;
  const operations: OperationInput[] = [
    ...(code ? [{ kind: 'put-field' as const, entity: thing.id, field: code }] : []),
    ...(known ? [] : [{ kind: 'put-field' as const, entity: thing.id, field: level }]),
    { kind: 'put-field', entity: thing.id, field: state },
  ];
  const parts: StockParts = {
    operations,
    fields: [...(code ? [code] : []), ...(known ? [] : [level]), state],
    actions: [],
    sentence: '',
    pages: [],
  };
  target.samples.forEach(({ values }, index) => {
    if (code) values[code.id] = `${1040 + index * 7}`;
    values[level.id] = 10 + ((index * 7) % 4) * 5;
  });
  const orders = ordersGoods.test(said);
  if (runsLow.test(said) || orders) addLowPage(parts, { target, state, balance, level, word, next });
  if (orders) addOrders(parts, { target, movement, amount, entities, word, next });
  return parts;
}

export type StockWords = (name: StockWord, values?: Record<string, string>) => string;

interface LowSetting {
  target: EntityDraft;
  state: FieldInput;
  balance: string;
  level: FieldInput;
  word: StockWords;
  next: () => number;
}

function addLowPage(parts: StockParts, { target, state, balance, level, word, next }: LowSetting): void {
  const title = word('lowPage');
  const supplier = target.fields.find(({ id }) => id === 'supplier');
  parts.pages.push('low-stock');
  parts.sentence += word('lowPart', { page: title });
  parts.operations.push(
    {
      kind: 'put-page',
      page: {
        id: 'low-stock',
        title,
        path: '/low-stock',
        introduction: word('lowIntroduction'),
        menu: { label: title, order: next(), icon: 'triangle-alert' },
      },
    },
    {
      kind: 'put-block',
      page: 'low-stock',
      block: {
        id: 'low-stock-list',
        block: 'collection',
        order: 50,
        entity: target.head.id,
        properties: {
          view: 'table',
          search: true,
          only: { field: state.id, equals: ['low', 'out'] },
          sort: [{ field: balance, direction: 'ascending' }],
          show: [balance, level.id, state.id, ...(supplier ? [supplier.id] : [])],
          actions: ['restock'],
          emptyText: word('lowNone'),
        },
      },
    },
  );
}
