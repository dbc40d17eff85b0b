import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { activityWord, type ActivityWord } from '../../say/activity-words.ts';
import { commerceWord } from '../../say/commerce-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, OperationInput } from '../app-draft.ts';
import { putBackInStock } from './place-order.ts';
import type { ProductStock } from './stock-of-products.ts';

const sentBack = /\breturns?\b|\brefunds?\b|\bexchanges?\b|退货|退款|换货/i;

const when = (...states: string[]): Expression =>
  states
    .map((state): Expression => ({
      kind: 'binary',
      operator: 'equal',
      left: { kind: 'path', scope: 'row', path: ['status'] },
      right: { kind: 'value', value: state },
    }))
    .reduce((left, right) => ({ kind: 'binary', operator: 'or', left, right }));

/** What becomes of an order: whoever sells sends it, whoever bought it takes it back or returns it. */
export function orderActions(
  { language, people, text }: Wishes,
  { served, meals }: { served: boolean; meals: boolean },
  kept?: { product: EntityDraft; stock: ProductStock },
): {
  operations: OperationInput[];
  actions: string[];
  returns: boolean;
} {
  const word = (name: ActivityWord) => activityWord(language, name);
  const returns = sentBack.test(text.slice(0, 20_000));
  const action = (
    id: string,
    [label, done]: [ActivityWord, ActivityWord],
    { from, to, icon, danger }: { from: string[]; to: string; icon: string; danger?: boolean },
  ): OperationInput => ({
    kind: 'put-action',
    action: {
      id,
      label: meals && id === 'shipOrder' ? commerceWord(language, 'sendMeal') : word(label),
      icon,
      entity: 'order',
      shownWhen: when(...from),
      effects: [
        { kind: 'set', values: { status: { kind: 'value', value: to } } },
        ...(kept && /^(?:cancelOrder|payBack)$/.test(id) ? [putBackInStock(kept.product, kept.stock)] : []),
      ],
      confirmation: {
        kind: 'join',
        parts: [
          { kind: 'path', scope: 'row', path: ['number'] },
          {
            kind: 'value',
            value: meals && id === 'shipOrder' ? commerceWord(language, 'mealSent') : word(done),
          },
        ],
      },
      ...(danger ? { tone: 'danger' as const } : {}),
    },
  });
  const operations = [
    ...(people && served
      ? [
          action('confirmOrder', ['confirmOrder', 'orderConfirmed'], {
            from: ['new', 'paid'],
            to: 'confirmed',
            icon: 'check',
          }),
          action('markCompleted', ['completeOrder', 'orderCompleted'], {
            from: ['confirmed'],
            to: 'completed',
            icon: 'circle-check',
          }),
        ]
      : []),
    ...(people && !served
      ? [
          action('shipOrder', ['shipOrder', 'orderShipped'], {
            from: ['new', 'paid'],
            to: 'shipped',
            icon: 'truck',
          }),
          action('markDelivered', ['deliverOrder', 'orderDelivered'], {
            from: ['shipped'],
            to: 'delivered',
            icon: 'package-check',
          }),
        ]
      : []),
    action('cancelOrder', ['cancelOrder', 'orderCancelled'], {
      from: ['new', 'paid'],
      to: 'cancelled',
      icon: 'x',
      danger: true,
    }),
    ...(returns
      ? [
          action('returnOrder', ['returnOrder', 'orderReturned'], {
            from: served ? ['completed'] : ['shipped', 'delivered'],
            to: 'returning',
            icon: 'undo-2',
          }),
        ]
      : []),
    ...(returns && people
      ? [
          action('payBack', ['payBack', 'paidBack'], {
            from: ['returning'],
            to: 'refunded',
            icon: 'hand-coins',
          }),
        ]
      : []),
  ];
  const actions = operations.flatMap((operation) =>
    operation.kind === 'put-action' ? operation.action.id : [],
  );
  return { operations, actions, returns };
}
