import type { Effect } from '../../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { commerceWord, type CommerceWord } from '../../say/commerce-words.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { inCart } from './place-order.ts';
import { binary, path, value } from './reservations/expressions.ts';

const enough = 100;
const worth = 10;
const perBooking = 20;
const perItem = 5;

/** Points that orders and bookings earn, and what they are turned into. */
export function loyaltyStep(
  { wishes, next }: ActivityContext,
  designs: readonly ActivityDesign[],
): ActivityDesign | undefined {
  const { commerce, language, people } = wishes;
  if (!commerce?.loyalty) return undefined;
  const word = (name: CommerceWord, values = {}) => commerceWord(language, name, values);
  const earned = designs.map((design) => earn(design, word('earnedFor'), people !== undefined));
  if (!earned.includes('order') && !earned.includes('booking')) return undefined;
  const title = word('loyalty');
  const entries = entriesOf(word, earned.includes('order'));
  const rewards = rewardsOf(word);
  const mine: Expression | undefined = people
    ? binary('equal', path('each', 'owner'), path('person', 'id'))
    : undefined;
  const balance: Expression = {
    kind: 'aggregate',
    operation: 'sum',
    entity: entries.head.id,
    ...(mine ? { where: mine } : {}),
    of: path('each', 'points'),
  };
  const operations: OperationInput[] = [
    ...entityOperations(entries),
    ...entityOperations(rewards),
    {
      kind: 'put-action',
      action: {
        id: 'redeemPoints',
        label: word('redeem'),
        icon: 'gift',
        guards: [{ must: binary('greaterOrEqual', balance, value(enough)), message: word('tooFew') }],
        effects: [
          { kind: 'create', entity: rewards.head.id, values: { worth: value(worth) } },
          {
            kind: 'create',
            entity: entries.head.id,
            values: { reason: value(word('redeemed')), points: value(-enough) },
          },
        ],
        confirmation: value(word('redeemedNow')),
        tone: 'primary',
      },
    },
    {
      kind: 'put-page',
      page: {
        id: 'loyalty',
        title,
        path: '/loyalty',
        introduction: word('loyaltyIntroduction'),
        menu: { label: title, order: next(), icon: 'award' },
      },
    },
    {
      kind: 'put-block',
      page: 'loyalty',
      block: {
        id: 'balance',
        block: 'metrics',
        order: 10,
        properties: {
          items: [
            {
              id: 'balance',
              label: word('balance'),
              entity: entries.head.id,
              operation: 'sum',
              field: 'points',
            },
          ],
        },
      },
    },
    list(entries, { order: 20, show: ['points', 'on'], above: ['redeemPoints'], empty: word('noPoints') }),
    list(rewards, { order: 30, show: ['worth', 'on'], above: [], empty: word('noRewards') }),
  ];
  return {
    step: {
      id: 'loyalty',
      title,
      sentence: word('loyaltySentence', {
        page: title,
        earned: [
          ...(earned.includes('order') ? [word('earnedByOrders')] : []),
          ...(earned.includes('booking') ? [word('earnedByBookings')] : []),
        ]
          .map((sentence) => (language === 'zh' ? sentence : `${sentence} `))
          .join('')
          .trimEnd(),
      }),
      areas: ['actions', 'data', 'pages'],
      operations,
      phrases: [commerce.loyalty],
    },
    pages: ['loyalty', 'loyalty-points', 'rewards', 'points'],
    rowPages: [],
    isHome: false,
  };
}

function ofItems(hasPeople: boolean): Expression {
  const items: Expression = {
    kind: 'aggregate',
    operation: 'sum',
    entity: 'cartItem',
    where: inCart(hasPeople),
    of: path('each', 'quantity'),
  };
  return binary('multiply', items, value(perItem));
}

/** Adds the points to what is ordered or booked. */
function earn({ step }: ActivityDesign, reason: string, hasPeople: boolean): 'order' | 'booking' | undefined {
  let found: 'order' | 'booking' | undefined;
  for (const operation of step.operations) {
    if (operation.kind !== 'put-action') continue;
    const { action } = operation;
    const orders = action.id === 'placeOrder' && action.inputs?.['total'] !== undefined;
    const books = action.id === 'bookTime' || /^(?:book|lease)[A-Z]/.test(action.id);
    if (!orders && !books) continue;
    found = orders ? 'order' : 'booking';
    const earned: Effect = {
      kind: 'create',
      entity: 'pointEntry',
      values: {
        reason: { kind: 'join', parts: [value(reason), value(action.label)] },
        points: orders ? ofItems(hasPeople) : value(perBooking),
      },
    };
    // First, while what is ordered still lies in the cart.
    operation.action = { ...action, effects: [earned, ...action.effects] };
  }
  return found;
}

function entriesOf(word: (name: CommerceWord) => string, orders: boolean): EntityDraft {
  const rows: readonly (readonly [CommerceWord, number, number])[] = [
    ['welcome', 200, -64],
    ['visit', orders ? 35 : perBooking, -41],
    ['redeemed', -enough, -20],
    ['visit', orders ? 40 : perBooking, -12],
  ];
  return {
    head: {
      id: 'pointEntry',
      singular: word('pointsEntry'),
      plural: word('loyalty'),
      path: 'points-entries',
      icon: 'award',
      titleField: 'reason',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: 'reason', label: word('reason'), type: 'text', required: true, order: 10 },
      { id: 'points', label: word('points'), type: 'number', required: true, order: 20 },
      { id: 'on', label: word('on'), type: 'date', default: { kind: 'today' }, order: 30 },
    ],
    // Each of two people has all of them.
    samples: rows.flatMap(([reason, points, days], index) =>
      [0, 1].map((person) => ({
        id: `points-${index * 2 + person + 1}`,
        values: { reason: word(reason), points, on: { days: days - person } },
      })),
    ),
    view: 'table',
    phrases: [],
  };
}

function rewardsOf(word: (name: CommerceWord) => string): EntityDraft {
  return {
    head: {
      id: 'reward',
      singular: word('reward'),
      plural: word('rewards'),
      path: 'rewards',
      icon: 'gift',
      titleField: 'code',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      {
        id: 'code',
        label: word('code'),
        type: 'text',
        default: { kind: 'number', prefix: 'RW-', digits: 5 },
        order: 10,
      },
      { id: 'worth', label: word('worth'), type: 'money', order: 20 },
      { id: 'on', label: word('on'), type: 'date', default: { kind: 'today' }, order: 30 },
    ],
    samples: [0, 1].map((person) => ({
      id: `reward-${person + 1}`,
      values: { code: `RW-${10_017 + person * 4}`, worth, on: { days: -20 - person } },
    })),
    view: 'table',
    phrases: [],
  };
}

function list(
  { head }: EntityDraft,
  { order, show, above, empty }: { order: number; show: string[]; above: string[]; empty: string },
): OperationInput {
  return {
    kind: 'put-block',
    page: 'loyalty',
    block: {
      id: `${head.path}-list`,
      block: 'collection',
      order,
      entity: head.id,
      properties: {
        view: 'table',
        search: false,
        filters: [],
        sort: [{ field: 'on', direction: 'descending' }],
        show,
        create: false,
        edit: false,
        remove: false,
        actions: [],
        above,
        export: false,
        emptyText: empty,
      },
    },
  };
}
