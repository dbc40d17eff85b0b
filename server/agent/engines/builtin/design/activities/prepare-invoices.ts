import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { binary, path, value } from './reservations/expressions.ts';

const itemised =
  /\bline[- ]items?\b|\b(?:several|multiple|many|individual|one or more|two or more) (?:\w+ )?(?:items?|lines|positions)\b|\binvoice (?:items|lines|positions)\b|\binvoices? with (?:\w+ )?(?:items|lines|positions)\b|发票明细|多个?项目/i;
const taxed = /\b(?:tax(?:es)?|vat|gst)\b|税/i;
/** What follows from the items. */
const derived =
  /^(?:lines?|items?|line ?items?|positions?|tax|taxes|vat|totals?|outstanding amounts?|sub-?totals?)$/i;
const works = {
  en: ['First session', 'Preparation', 'Follow-up', 'Delivery', 'Materials', 'Review'],
  zh: ['首次服务', '准备', '后续', '交付', '材料', '复核'],
};

/** Invoices made of items add up by themselves: what each comes to, the tax, and what is to be paid. */
export function prepareInvoices(entities: EntityDraft[], { text, language, bills, cart }: Wishes): void {
  const said = text.slice(0, 20_000);
  const invoice = entities.find(({ head }) => /^(?:invoice|quote|supplierQuote)$/.test(head.id));
  if (!invoice || bills || cart || !itemised.test(said) || invoice.head.source) return;
  if (entities.some(({ head }) => head.id === 'invoiceItem')) return;
  const zh = language === 'zh';
  const { head, fields, samples } = invoice;
  const amounts = samples.map(({ values }) => Number(values['amount'] ?? 0) || 480);
  const dropped = new Set(
    fields.filter(({ id, label }) => id === 'amount' || derived.test(label)).map(({ id }) => id),
  );
  const twice = ({ id, label }: FieldInput) =>
    id === 'date' && fields.some((other) => other.id !== id && other.label === label);
  const left = fields.filter((field) => !dropped.has(field.id) && !twice(field));
  const after = Math.max(0, ...left.map(({ order = 0 }) => order));
  const tax = taxed.test(said);
  const sum = {
    kind: 'aggregate' as const,
    operation: 'sum' as const,
    entity: 'invoiceItem',
    where: binary('equal', path('each', head.id), path('row', 'id')),
    of: path('each', 'amount'),
  };
  const share = binary('divide', binary('multiply', sum, path('row', 'taxRate')), value(100));
  const totals: FieldInput[] = tax
    ? [
        {
          id: 'taxRate',
          label: zh ? '税率' : 'Tax rate',
          type: 'percent',
          default: value(20),
          minimum: 0,
          order: after + 2,
        },
        { id: 'netAmount', label: zh ? '净额' : 'Net amount', type: 'money', derived: sum, order: after + 3 },
        { id: 'tax', label: zh ? '税额' : 'Tax', type: 'money', derived: share, order: after + 4 },
        {
          id: 'amount',
          label: zh ? '应付金额' : 'Amount due',
          type: 'money',
          derived: binary('add', sum, share),
          order: after + 1,
        },
      ]
    : [{ id: 'amount', label: zh ? '金额' : 'Amount', type: 'money', derived: sum, order: after + 1 }];
  fields.splice(0, fields.length, ...left, ...totals);
  for (const { values } of samples) {
    for (const id of dropped) delete values[id];
    if (!left.some(({ id }) => id === 'date')) delete values['date'];
    if (tax) values['taxRate'] = 20;
  }
  const names = works[language];
  entities.push({
    head: {
      id: 'invoiceItem',
      singular: zh ? '明细' : `${head.singular} item`,
      plural: zh ? '明细' : `${head.singular} items`,
      path: `${head.path}-items`.slice(0, 60),
      icon: 'list',
      titleField: 'title',
      origin: 'kept',
      ownership: head.ownership,
    },
    fields: [
      { id: 'title', label: zh ? '项目' : 'Item', type: 'text', required: true, order: 10 },
      { id: head.id, label: head.singular, type: 'relation', target: head.id, required: true, order: 20 },
      {
        id: 'quantity',
        label: zh ? '数量' : 'Quantity',
        type: 'number',
        required: true,
        minimum: 0,
        default: value(1),
        order: 30,
      },
      { id: 'price', label: zh ? '单价' : 'Unit price', type: 'money', required: true, order: 40 },
      {
        id: 'amount',
        label: zh ? '金额' : 'Amount',
        type: 'money',
        derived: binary('multiply', path('row', 'quantity'), path('row', 'price')),
        order: 50,
      },
    ],
    samples: samples.flatMap(({ id }, index) =>
      [0, 1].map((place) => ({
        id: `sample-invoice-item-${index + 1}-${place + 1}`,
        values: {
          title: names[(index * 2 + place) % names.length] ?? '',
          [head.id]: id,
          quantity: place + 1,
          price: Math.round((amounts[index] ?? 480) * (place === 0 ? 0.6 : 0.2)),
        },
      })),
    ),
    view: 'table',
    phrases: [],
  });
}
