import { billWord, type BillWord } from '../../say/bill-words.ts';
import type { Language } from '../../understand/wishes.ts';
import { billSamples } from '../../words/data/bill-samples.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { binary, choose, path, value } from './reservations/expressions.ts';

export type BillKind = 'invoice' | 'quote';

/** Path of their list. */
export function pathOf(kind: BillKind): string {
  return `${kind}s`;
}

/** Whom they are written to. */
export function clientsOf(language: Language): EntityDraft {
  const word = (name: BillWord) => billWord(language, name);
  return {
    head: {
      id: 'billClient',
      singular: word('client'),
      plural: word('clients'),
      path: 'clients',
      icon: 'users',
      titleField: 'name',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'name', label: word('name'), type: 'text', required: true, order: 10 },
      { id: 'email', label: word('email'), type: 'email', order: 20 },
      { id: 'address', label: word('address'), type: 'longText', order: 30 },
    ],
    samples: billSamples[language].clients.map((values, index) => ({
      id: `sample-client-${index + 1}`,
      values,
    })),
    view: 'table',
    phrases: [],
  };
}

/** The bill and its items. */
export function billOf(kind: BillKind, language: Language): [EntityDraft, EntityDraft] {
  const word = (name: BillWord) => billWord(language, name);
  const { sender, notes, lines } = billSamples[language];
  const line = `${kind}Item`;
  const money = (id: BillWord, order: number, derived: FieldInput['derived']): FieldInput => ({
    id,
    label: word(id),
    type: 'money',
    derived,
    order,
  });
  const sum: FieldInput['derived'] = {
    kind: 'aggregate',
    operation: 'sum',
    entity: line,
    where: binary('equal', path('each', kind), path('row', 'id')),
    of: binary('multiply', path('each', 'quantity'), path('each', 'unitPrice')),
  };
  const part = (id: string) => binary('divide', path('row', id), value(100));
  const given = binary('multiply', path('row', 'subtotal'), part('discount'));
  const rest = binary('subtract', path('row', 'subtotal'), path('row', 'discountAmount'));
  const option = (id: BillWord, tone: 'neutral' | 'information' | 'good' | 'bad') => ({
    id,
    label: word(id),
    tone,
  });
  const end = kind === 'invoice' ? 'dueDate' : 'validUntil';
  const states =
    kind === 'invoice'
      ? [option('draft', 'neutral'), option('sent', 'information'), option('paid', 'good')]
      : [
          option('draft', 'neutral'),
          option('sent', 'information'),
          option('accepted', 'good'),
          option('declined', 'bad'),
        ];
  const prefix = kind === 'invoice' ? 'INV-' : 'Q-';
  const bill: EntityDraft = {
    head: {
      id: kind,
      singular: word(kind),
      plural: word(`${kind}s`),
      path: pathOf(kind),
      icon: 'file-text',
      titleField: 'number',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      {
        id: 'number',
        label: word('number'),
        type: 'text',
        default: { kind: 'number', prefix, digits: 4 },
        order: 10,
      },
      {
        id: 'client',
        label: word('client'),
        type: 'relation',
        target: 'billClient',
        required: true,
        order: 20,
      },
      { id: 'date', label: word('date'), type: 'date', default: { kind: 'today' }, order: 30 },
      { id: end, label: word(end), type: 'date', order: 40 },
      { id: 'sender', label: word('sender'), type: 'text', order: 50 },
      { id: 'senderDetails', label: word('senderDetails'), type: 'longText', order: 60 },
      percent('discount', word('discount'), 70),
      percent('taxRate', word('taxRate'), 80),
      { id: 'notes', label: word('notes'), type: 'longText', order: 90 },
      {
        id: 'status',
        label: word('status'),
        type: 'choice',
        options: states,
        default: { kind: 'value', value: 'draft' },
        order: 100,
      },
      ...(kind === 'invoice' ? [paymentOf(word)] : []),
      {
        id: 'template',
        label: word('template'),
        type: 'choice',
        options: (['classic', 'modern', 'compact'] as const).map((id) => ({ id, label: word(id) })),
        default: { kind: 'value', value: 'classic' },
        order: 110,
      },
      money('subtotal', 120, sum),
      money('discountAmount', 130, given),
      money('taxAmount', 140, binary('multiply', rest, part('taxRate'))),
      money('total', 150, binary('add', rest, path('row', 'taxAmount'))),
    ],
    samples: [1, 2, 3].map((number) => ({
      id: `sample-${kind}-${number}`,
      values: {
        number: `${prefix}${String(number).padStart(4, '0')}`,
        client: `sample-client-${number}`,
        date: { days: -10 * (4 - number) },
        // One of the invoices is late.
        [end]: { days: kind === 'invoice' && number === 2 ? -4 : 30 - 10 * (4 - number) },
        ...sender,
        discount: number === 2 ? 10 : 0,
        taxRate: 20,
        notes,
        status: states[[2, 1, 0][number - 1] ?? 0]?.id ?? 'draft',
        template: (['modern', 'classic', 'compact'] as const)[number - 1] ?? 'classic',
      },
    })),
    view: 'table',
    phrases: [],
  };
  const item: EntityDraft = {
    head: {
      id: line,
      singular: word('line'),
      plural: word('lines'),
      path: `${kind}-items`,
      icon: 'list',
      titleField: 'description',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: kind, label: word(kind), type: 'relation', target: kind, required: true, order: 10 },
      { id: 'description', label: word('description'), type: 'text', required: true, order: 20 },
      {
        id: 'quantity',
        label: word('quantity'),
        type: 'number',
        required: true,
        minimum: 0,
        default: { kind: 'value', value: 1 },
        order: 30,
      },
      { id: 'unitPrice', label: word('unitPrice'), type: 'money', required: true, order: 40 },
      money('amount', 50, binary('multiply', path('row', 'quantity'), path('row', 'unitPrice'))),
    ],
    samples: lines.map(([of, description, quantity, unitPrice], index) => ({
      id: `sample-${kind}-item-${index + 1}`,
      values: { [kind]: `sample-${kind}-${of}`, description, quantity, unitPrice },
    })),
    view: 'table',
    phrases: [],
  };
  return [bill, item];
}

/** What is paid is settled; what is not is overdue once its day has passed. */
function paymentOf(word: (name: BillWord) => string): FieldInput {
  const due = path('row', 'dueDate');
  const late = choose(binary('less', due, { kind: 'today' }), value('overdue'), value('open'));
  return {
    id: 'payment',
    label: word('payment'),
    type: 'choice',
    options: [
      { id: 'overdue', label: word('overdue'), tone: 'bad' },
      { id: 'open', label: word('open'), tone: 'information' },
      { id: 'settled', label: word('paid'), tone: 'good' },
    ],
    derived: choose(
      binary('equal', path('row', 'status'), value('paid')),
      value('settled'),
      choose({ kind: 'missing', of: due }, value('open'), late),
    ),
    order: 105,
  };
}

function percent(id: string, label: string, order: number): FieldInput {
  return {
    id,
    label,
    type: 'percent',
    minimum: 0,
    maximum: 100,
    default: { kind: 'value', value: 0 },
    order,
  };
}
