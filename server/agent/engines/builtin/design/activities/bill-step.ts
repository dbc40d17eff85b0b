import { officeWord, type OfficeWord } from '../../say/office-words.ts';
import type { Language } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import { confirmationOf } from '../row-sentence.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { binary, not, path, value } from './reservations/expressions.ts';

/** What has to be paid by somebody, and says whether it is. */
interface Payable {
  bill: EntityDraft;
  amount: FieldInput;
  status: FieldInput;
}

const sold = /^(?:order|booking|reimbursement|payslip|payment|purchase|cartItem|supplyOrder)$/;

function payablesOf(entities: readonly EntityDraft[]): Payable[] {
  return entities.flatMap((bill): Payable[] => {
    const { head, fields } = bill;
    if (head.source || head.origin !== 'kept' || sold.test(head.id)) return [];
    const status = fields.find(
      ({ type, options, derived }) =>
        type === 'choice' && derived === undefined && options?.some(({ id }) => id === 'paid') === true,
    );
    const amount = fields.find(
      ({ id, type }) => type === 'money' && /^(?:amount|price|cost|fee|rent)$/.test(id),
    );
    return status && amount ? [{ bill, amount, status }] : [];
  });
}

/** Bills that people pay themselves, in a test mode: the button, and the list of payments with their receipts. */
export function billStep({ entities, wishes, next }: ActivityContext): ActivityDesign | undefined {
  const { language, office } = wishes;
  if (!office?.pays || wishes.cart || wishes.reservations) return undefined;
  const payables = payablesOf(entities).slice(0, 2);
  const [first] = payables;
  if (!first || entities.some(({ head }) => head.id === 'payment')) return undefined;
  const word = (name: OfficeWord, values = {}) => officeWord(language, name, values);
  const page = word('payments');
  const small = (words: string) => (language === 'zh' ? words : words.toLowerCase());
  const several = payables.map(({ bill }) => bill);
  const payments = paymentsOf(payables, language);
  const verbs = payables.map((payable) => ({
    actions: [actionIdOf(payable)],
    target: payable.bill,
  }));
  return {
    step: {
      id: 'pay-bills',
      title: word('payTitle', { plural: small(first.bill.head.plural) }),
      sentence: several
        .map(({ head }) => word('paySentence', { singular: small(head.singular), page }))
        .join(' '),
      areas: ['actions', 'pages', 'data'],
      operations: [
        ...entityOperations(payments),
        ...payables.map((payable) =>
          payAction(payable, { language, page, people: wishes.people !== undefined }),
        ),
        ...paymentPage(payments, { title: page, order: next(), empty: word('noPayments') }),
      ],
      phrases: [office.pays],
    },
    pages: [payments.head.path],
    rowPages: [],
    isHome: false,
    verbs,
  };
}

function actionIdOf({ bill }: Payable): string {
  return `settle${bill.head.id.charAt(0).toUpperCase()}${bill.head.id.slice(1)}`.slice(0, 48);
}

function methodField(language: Language): FieldInput {
  const word = (name: OfficeWord) => officeWord(language, name);
  return {
    id: 'method',
    label: word('method'),
    type: 'choice',
    options: [
      { id: 'card', label: word('card'), tone: 'neutral' },
      { id: 'transfer', label: word('transfer'), tone: 'neutral' },
      { id: 'wallet', label: word('wallet'), tone: 'neutral' },
    ],
    default: value('card'),
    required: true,
    order: 40,
  };
}

function paymentsOf(payables: readonly Payable[], language: Language): EntityDraft {
  const word = (name: OfficeWord) => officeWord(language, name);
  const paid = payables.flatMap(({ bill, amount, status }) =>
    bill.samples
      .filter(({ values }) => values[status.id] === 'paid')
      .map(({ values }) => ({
        title: String(values[bill.head.titleField] ?? ''),
        amount: values[amount.id],
      })),
  );
  const methods = ['card', 'transfer', 'wallet'];
  return {
    head: {
      id: 'billPayment',
      singular: word('payment'),
      plural: word('payments'),
      path: 'payments',
      icon: 'receipt',
      titleField: 'number',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      {
        id: 'number',
        label: word('receipt'),
        type: 'text',
        default: { kind: 'number', prefix: 'PAY-', digits: 5 },
        order: 10,
      },
      { id: 'about', label: word('forWhat'), type: 'text', order: 20 },
      { id: 'amount', label: word('amount'), type: 'money', order: 30 },
      methodField(language),
      { id: 'date', label: word('paidOn'), type: 'date', default: { kind: 'today' }, order: 50 },
    ],
    samples: paid.slice(0, 6).map(({ title, amount }, index) => ({
      id: `sample-payment-${index + 1}`,
      values: {
        number: `PAY-${20_410 + index * 3}`,
        about: title,
        ...(amount === undefined ? {} : { amount }),
        method: methods[index % methods.length] ?? 'card',
        date: { days: -6 - index * 9 },
      },
    })),
    view: 'table',
    phrases: [],
  };
}

function payAction(
  payable: Payable,
  { language, page, people }: { language: Language; page: string; people: boolean },
): OperationInput {
  const { bill, amount, status } = payable;
  const { head } = bill;
  const title = bill.fields.find(({ id }) => id === head.titleField);
  return {
    kind: 'put-action',
    action: {
      id: actionIdOf(payable),
      label: officeWord(language, 'pay'),
      icon: 'credit-card',
      entity: head.id,
      shownWhen: not(binary('equal', path('row', status.id), value('paid'))),
      inputs: { method: methodField(language) },
      effects: [
        {
          kind: 'create',
          entity: 'billPayment',
          values: {
            about: title?.type === 'text' ? path('row', head.titleField) : value(head.singular),
            amount: path('row', amount.id),
            method: path('input', 'method'),
            date: { kind: 'today' },
          },
          ...(people ? { owner: path('row', 'owner') } : {}),
        },
        { kind: 'set', values: { [status.id]: value('paid') } },
      ],
      confirmation: confirmationOf(bill, officeWord(language, 'paid', { page }), {}),
      tone: 'primary',
    },
  };
}

function paymentPage(
  { head, fields }: EntityDraft,
  { title, order, empty }: { title: string; order: number; empty: string },
): OperationInput[] {
  return [
    {
      kind: 'put-page',
      page: { id: head.path, title, path: `/${head.path}`, menu: { label: title, order, icon: 'receipt' } },
    },
    {
      kind: 'put-block',
      page: head.path,
      block: {
        id: 'payments-list',
        block: 'collection',
        order: 50,
        entity: head.id,
        properties: {
          view: 'table',
          search: true,
          filters: ['method', 'date'],
          sort: [{ field: 'date', direction: 'descending' }],
          show: fields.filter(({ id }) => id !== head.titleField).map(({ id }) => id),
          create: false,
          edit: false,
          remove: false,
          actions: [],
          export: true,
          emptyText: empty,
        },
      },
    },
  ];
}
