import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import { salesWord, type SalesWord } from '../../say/sales-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { offersThing } from '../../words/data/roles.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';

const sells =
  /\bsell(?:s|ers?|ing)?\b|\bmerchants?\b|\bvendors?\b|\bfarmers?\b|\bartisans?\b|卖家|商家|商户|店主|团长|出售|农户/i;

/** Whether people sell things of their own, each to see what was sold. */
export function hasSellers({ people, text }: Wishes, product: EntityDraft): boolean {
  if (!people || product.head.origin !== 'kept') return false;
  const offers = people.roles.some(
    ({ entry }) => entry.side !== 'runs' && offersThing(entry, product.head.id),
  );
  const makes = people.rights.some(
    ({ what, kind }) => what === product.head.id && (kind === 'make' || kind === 'submit'),
  );
  return (offers || makes) && sells.test(text.slice(0, 20_000));
}

/** What was sold of somebody's, its page, and figures over it. */
export function salesParts(
  { product, order, line }: { product: EntityDraft; order: EntityDraft; line: EntityDraft },
  { language, next }: { language: Language; next: () => number },
): OperationInput[] {
  const word = (name: SalesWord) => salesWord(language, name);
  const unit = order.fields.find(({ id }) => id === 'total')?.unit;
  const money = unit ? { unit } : {};
  const fields: FieldInput[] = [
    { id: 'item', label: word('item'), type: 'text', required: true, order: 10 },
    { id: 'quantity', label: word('quantity'), type: 'number', minimum: 1, order: 20 },
    { id: 'amount', label: word('amount'), type: 'money', ...money, order: 30 },
    { id: 'buyer', label: word('buyer'), type: 'text', order: 40 },
    { id: 'address', label: word('address'), type: 'text', order: 50 },
    { id: 'soldOn', label: word('soldOn'), type: 'dateTime', default: { kind: 'now' }, order: 60 },
  ];
  const sold: EntityDraft = {
    head: {
      id: 'soldItem',
      singular: word('sale'),
      plural: word('sales'),
      path: 'sold-items',
      icon: 'receipt-text',
      titleField: 'item',
      origin: 'kept',
      ownership: 'own',
    },
    fields,
    samples: line.samples.flatMap(({ id, values }) => {
      const from = order.samples.find((each) => each.id === values['order'])?.values;
      if (!from || from['status'] === 'cancelled') return [];
      return [{ id: `sold-${id}`.slice(0, 64), values: soldValues(values, from) }];
    }),
    view: 'table',
    phrases: [],
  };
  return [
    ...entityOperations(sold),
    {
      kind: 'put-page',
      page: {
        id: 'sales',
        title: word('mySales'),
        path: '/sales',
        introduction: word('introduction'),
        menu: { label: word('mySales'), order: next(), icon: 'receipt-text' },
      },
    },
    {
      kind: 'put-block',
      page: 'sales',
      block: {
        id: 'sales-figures',
        block: 'metrics',
        order: 10,
        properties: {
          items: [
            { id: 'sales', label: word('soldCount'), entity: 'soldItem', operation: 'count' },
            {
              id: 'units',
              label: word('soldUnits'),
              entity: 'soldItem',
              operation: 'sum',
              field: 'quantity',
            },
            { id: 'income', label: word('income'), entity: 'soldItem', operation: 'sum', field: 'amount' },
          ],
        },
      },
    },
    {
      kind: 'put-block',
      page: 'sales',
      block: {
        id: 'sales-by-item',
        block: 'chart',
        order: 20,
        entity: 'soldItem',
        properties: {
          kind: 'bar',
          title: word('byItem'),
          groupBy: 'item',
          operation: 'sum',
          field: 'amount',
          limit: 8,
        },
      },
    },
    {
      kind: 'put-block',
      page: 'sales',
      block: {
        id: 'sales-list',
        block: 'collection',
        order: 50,
        entity: 'soldItem',
        properties: {
          view: 'table',
          search: true,
          filters: [],
          sort: [{ field: 'soldOn', direction: 'descending' }],
          show: ['quantity', 'amount', 'buyer', 'address', 'soldOn'],
          create: false,
          edit: false,
          remove: false,
          actions: [],
          export: true,
          emptyText: word('none'),
        },
      },
    },
  ];
  function soldValues(
    values: Record<string, SampleValue>,
    from: Record<string, SampleValue>,
  ): Record<string, SampleValue> {
    const quantity = Number(values['quantity'] ?? 1);
    const price = Number(values['price'] ?? 0);
    return {
      item: String(values['name'] ?? product.head.singular),
      quantity,
      amount: Math.round(quantity * price * 100) / 100,
      buyer: from['name'] ?? '',
      address: from['address'] ?? '',
      soldOn: from['placedOn'] ?? { days: -1, time: '10:00' },
    };
  }
}
