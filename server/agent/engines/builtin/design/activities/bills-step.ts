import { billWord, type BillWord } from '../../say/bill-words.ts';
import type { Language } from '../../understand/wishes.ts';
import { entityOperations, type OperationInput } from '../app-draft.ts';
import { billOf, clientsOf, pathOf, type BillKind as Kind } from './bill-entities.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { binary, path, value } from './reservations/expressions.ts';

/** Invoices and quotes, each put together on a page of its own with its preview. */
export function billsStep({ wishes, homeFree, next }: ActivityContext): ActivityDesign | undefined {
  const { bills, language } = wishes;
  if (!bills) return undefined;
  const word = (name: BillWord, values = {}) => billWord(language, name, values);
  const clients = clientsOf(language);
  const made = bills.kinds.map((kind, index) => ({
    kind,
    drafts: billOf(kind, language),
    where: homeFree && index === 0 ? '/' : `/${pathOf(kind)}`,
  }));
  const small = (words: string) => (language === 'zh' ? words : words.toLowerCase());
  return {
    step: {
      id: 'bills',
      title: made.map(({ kind }) => word(`${kind}s`)).join(language === 'zh' ? '、' : ', '),
      sentence: made
        .map(({ kind }) => word('sentence', { page: word(`${kind}s`), plural: small(word(`${kind}s`)) }))
        .join(' '),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(clients),
        ...made.flatMap(({ drafts }) => drafts.flatMap((draft) => entityOperations(draft))),
        ...made.flatMap(({ kind, where }) => pagesOf(kind, { language, where, order: next() })),
        ...made.flatMap(({ kind }) => (kind === 'invoice' ? payActions(language) : [])),
        ...listPage({
          id: 'clients',
          entity: clients.head.id,
          title: word('clients'),
          path: '/clients',
          icon: 'users',
          order: next(),
          properties: {
            view: 'table',
            filters: [],
            sort: [{ field: 'name', direction: 'ascending' }],
            show: ['email', 'address'],
            actions: [],
          },
        }),
      ],
      phrases: [bills.phrase],
    },
    pages: ['clients', ...made.flatMap(({ kind }) => [pathOf(kind), kind])],
    rowPages: ['clients', ...made.flatMap(({ kind }) => [pathOf(kind), `${kind}-items`])],
    isHome: homeFree,
  };
}

interface ListPage {
  id: string;
  entity: string;
  title: string;
  path: string;
  icon: string;
  order: number;
  introduction?: string;
  properties: Record<string, string | boolean | string[] | { field: string; direction: string }[]>;
}

function listPage({
  id,
  entity,
  title,
  path: where,
  icon,
  order,
  introduction,
  properties,
}: ListPage): OperationInput[] {
  return [
    {
      kind: 'put-page',
      page: {
        id,
        title,
        path: where,
        ...(introduction ? { introduction } : {}),
        menu: { label: title, order, icon },
      },
    },
    {
      kind: 'put-block',
      page: id,
      block: {
        id: 'list',
        block: 'collection',
        order: 10,
        entity,
        properties: { search: true, create: true, edit: true, remove: true, export: false, ...properties },
      },
    },
  ];
}

function pagesOf(
  kind: Kind,
  { language, where, order }: { language: Language; where: string; order: number },
): OperationInput[] {
  const word = (name: BillWord) => billWord(language, name);
  const end = kind === 'invoice' ? 'dueDate' : 'validUntil';
  return [
    ...listPage({
      id: pathOf(kind),
      entity: kind,
      title: word(`${kind}s`),
      path: where,
      icon: 'file-text',
      order,
      introduction: word('introduction'),
      properties: {
        view: 'table',
        filters: [...(kind === 'invoice' ? ['payment'] : []), 'status', 'client'],
        sort: [{ field: 'date', direction: 'descending' }],
        // By when it is to be paid says more than when it was written.
        show: [
          'client',
          ...(kind === 'invoice' ? [end, 'total', 'payment'] : ['date', end, 'total']),
          'status',
        ],
        badge: 'status',
        actions: kind === 'invoice' ? ['payInvoice', 'unpayInvoice'] : [],
        export: true,
        emptyText: word('none'),
      },
    }),
    ...(kind === 'invoice' ? [sumsOf(word)] : []),
    {
      kind: 'put-page',
      page: { id: kind, title: word(kind), path: `/${pathOf(kind)}/:id`, entity: kind },
    },
    {
      kind: 'put-block',
      page: kind,
      block: {
        id: 'paper',
        block: 'paper',
        order: 10,
        entity: kind,
        properties: {
          heading: 'number',
          facts: ['date', end],
          template: 'template',
          status: 'status',
          parts: [
            {
              entity: `${kind}Item`,
              field: kind,
              title: word('lines'),
              lead: 'description',
              second: 'quantity',
              view: 'lines',
              columns: ['quantity', 'unitPrice', 'amount'],
            },
          ],
          bill: {
            sender: 'sender',
            senderDetails: 'senderDetails',
            client: 'client',
            clientDetails: ['address', 'email'],
            totals: ['subtotal', 'discountAmount', 'taxAmount', 'total'],
            notes: 'notes',
          },
        },
      },
    },
  ];
}

/** What is still to come in, and what came. */
function sumsOf(word: (name: BillWord) => string): OperationInput {
  const sum = (id: string, label: string, equals: string) => ({
    id,
    label,
    entity: 'invoice',
    operation: 'sum',
    field: 'total',
    where: { field: 'payment', equals },
  });
  const items = [
    sum('outstanding', word('outstanding'), 'open'),
    sum('overdue', word('overdue'), 'overdue'),
    sum('paid', word('paid'), 'settled'),
  ];
  return {
    kind: 'put-block',
    page: pathOf('invoice'),
    block: { id: 'numbers', block: 'metrics', order: 5, properties: { items } },
  };
}

function payActions(language: Language): OperationInput[] {
  const word = (name: BillWord) => billWord(language, name);
  const isPaid = binary('equal', path('row', 'status'), value('paid'));
  const action = (
    id: string,
    {
      label,
      to,
      done,
      shown,
      reverse,
    }: { label: string; to: string; done: string; shown: typeof isPaid; reverse: string },
  ): OperationInput => ({
    kind: 'put-action',
    action: {
      id,
      label,
      icon: id === 'payInvoice' ? 'check' : 'undo-2',
      entity: 'invoice',
      shownWhen: shown,
      effects: [{ kind: 'set', values: { status: value(to) } }],
      reverse,
      confirmation: value(done),
    },
  });
  return [
    action('payInvoice', {
      label: word('markPaid'),
      to: 'paid',
      done: word('paidNow'),
      shown: { kind: 'not', of: isPaid },
      reverse: 'unpayInvoice',
    }),
    action('unpayInvoice', {
      label: word('markUnpaid'),
      to: 'sent',
      done: word('unpaidNow'),
      shown: isPaid,
      reverse: 'payInvoice',
    }),
  ];
}
