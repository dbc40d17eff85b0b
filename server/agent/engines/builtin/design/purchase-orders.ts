import { value, binary, path } from './activities/reservations/expressions.ts';
import { entityOperations, type EntityDraft, type FieldInput } from './app-draft.ts';
import { confirmationOf } from './row-sentence.ts';
import type { StockParts, StockWords } from './stock-parts.ts';

interface OrderSetting {
  target: EntityDraft;
  movement: string;
  amount: string;
  entities: readonly EntityDraft[];
  word: StockWords;
  next: () => number;
}

/** Orders to suppliers: their list, the button that places one, and what receiving one does. */
export function addOrders(
  parts: StockParts,
  { target, movement, amount, entities, word, next }: OrderSetting,
): void {
  const { id } = target.head;
  const suppliers = entities.find(({ head }) => head.id === 'supplierRecord' && head.origin === 'kept');
  const order = orderEntity(target, suppliers, word);
  const is = (state: string) => binary('equal', path('row', 'status'), value(state));
  const reorder = `reorder${id.charAt(0).toUpperCase()}${id.slice(1)}`.slice(0, 48);
  const [supplier, quantity] = ['supplier', 'quantity'].map((name) =>
    order.fields.find((field) => field.id === name),
  );
  const page = word('orders');
  parts.pages.push('purchase-orders');
  parts.actions.push(reorder);
  parts.sentence += word('orderPart', { page });
  parts.operations.push(
    ...entityOperations(order),
    {
      kind: 'put-action',
      action: {
        id: reorder,
        label: word('reorder'),
        icon: 'truck',
        entity: id,
        inputs: {
          ...(supplier ? { supplier: { ...supplier, order: 10 } } : {}),
          ...(quantity ? { quantity: { ...quantity, order: 20 } } : {}),
        },
        effects: [
          {
            kind: 'create',
            entity: order.head.id,
            values: {
              [id]: path('row', 'id'),
              supplier: path('input', 'supplier'),
              quantity: path('input', 'quantity'),
              orderedOn: { kind: 'today' },
              status: value('ordered'),
            },
          },
        ],
        confirmation: confirmationOf(target, word('reorderedText', { page }), {}),
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'receiveOrder',
        label: word('receive'),
        icon: 'package-check',
        entity: order.head.id,
        shownWhen: is('ordered'),
        effects: [
          {
            kind: 'create',
            entity: movement,
            values: {
              [id]: path('row', id),
              [amount]: path('row', 'quantity'),
              reason: { kind: 'join', parts: [value(`${word('reason')} `), path('row', 'number')] },
              on: { kind: 'today' },
            },
          },
          { kind: 'set', values: { status: value('received'), receivedOn: { kind: 'today' } } },
        ],
        confirmation: { kind: 'value', value: word('receivedText') },
        tone: 'primary',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'cancelPurchase',
        label: word('cancel'),
        icon: 'x',
        entity: order.head.id,
        shownWhen: is('ordered'),
        effects: [{ kind: 'set', values: { status: value('cancelled') } }],
        confirmation: { kind: 'value', value: word('cancelledText') },
        tone: 'danger',
      },
    },
    {
      kind: 'put-page',
      page: {
        id: 'purchase-orders',
        title: page,
        path: '/purchase-orders',
        menu: { label: page, order: next(), icon: 'clipboard-list' },
      },
    },
    {
      kind: 'put-block',
      page: 'purchase-orders',
      block: {
        id: 'purchase-orders-list',
        block: 'collection',
        order: 50,
        entity: order.head.id,
        properties: {
          view: 'table',
          search: true,
          filters: ['status', 'supplier', id],
          sort: [{ field: 'orderedOn', direction: 'descending' }],
          show: [id, 'supplier', 'quantity', 'orderedOn', 'expectedOn', 'status'],
          create: true,
          edit: true,
          remove: true,
          actions: ['receiveOrder', 'cancelPurchase'],
          export: true,
          emptyText: word('none'),
        },
      },
    },
  );
}

function orderEntity(target: EntityDraft, suppliers: EntityDraft | undefined, word: StockWords): EntityDraft {
  const { id, singular } = target.head;
  const fields: FieldInput[] = [
    {
      id: 'number',
      label: word('number'),
      type: 'text',
      default: { kind: 'number', prefix: 'PO-', digits: 5 },
      order: 0,
    },
    { id, label: singular, type: 'relation', target: id, required: true, order: 0 },
    suppliers
      ? {
          id: 'supplier',
          label: word('supplier'),
          type: 'relation',
          target: suppliers.head.id,
          required: true,
          order: 0,
        }
      : { id: 'supplier', label: word('supplier'), type: 'text', required: true, order: 0 },
    { id: 'quantity', label: word('quantity'), type: 'number', minimum: 1, required: true, order: 0 },
    { id: 'orderedOn', label: word('orderedOn'), type: 'date', default: { kind: 'today' }, order: 0 },
    { id: 'expectedOn', label: word('expectedOn'), type: 'date', order: 0 },
    { id: 'receivedOn', label: word('receivedOn'), type: 'date', byActions: true, order: 0 },
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: [
        { id: 'ordered', label: word('ordered'), tone: 'waiting' },
        { id: 'received', label: word('received'), tone: 'good' },
        { id: 'cancelled', label: word('cancelled'), tone: 'neutral' },
      ],
      default: value('ordered'),
      order: 0,
    },
  ];
  const names = target.samples.flatMap(({ values }) =>
    typeof values['supplier'] === 'string' ? values['supplier'] : [],
  );
  const states = ['ordered', 'received', 'ordered', 'received', 'cancelled', 'received'];
  return {
    head: {
      id: 'purchaseOrder',
      singular: word('order'),
      plural: word('orders'),
      path: 'purchase-orders',
      icon: 'clipboard-list',
      titleField: 'number',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: fields.map((field, index) => ({ ...field, order: (index + 1) * 10 })),
    samples: target.samples.slice(0, 6).map((row, index) => {
      const supplier = suppliers?.samples[index % Math.max(1, suppliers.samples.length)]?.id;
      const received = states[index] === 'received';
      return {
        id: `sample-purchase-order-${index + 1}`,
        values: {
          number: `PO-${10_310 + index * 3}`,
          [id]: row.id,
          supplier: suppliers
            ? (supplier ?? null)
            : (names[index % Math.max(1, names.length)] ?? 'Metro Supply'),
          quantity: [40, 24, 60, 12, 30, 48][index] ?? 20,
          orderedOn: { days: -4 - index * 5 },
          expectedOn: { days: 6 - index * 5 },
          ...(received ? { receivedOn: { days: 5 - index * 5 } } : {}),
          status: states[index] ?? 'ordered',
        },
      };
    }),
    view: 'table',
    phrases: [],
  };
}
