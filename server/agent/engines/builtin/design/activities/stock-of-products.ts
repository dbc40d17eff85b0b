import type { Effect } from '../../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../../templates/spec/expression.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';
import { binary, choose, path, value } from './reservations/expressions.ts';

/** How many there are of what is sold: a number of its own, or the sum of its entries. */
export interface ProductStock {
  field: string;
  /** What taking some out of it does, within a loop over lines; putting back with `back`. */
  moves(line: { product: string; quantity: string }, back?: boolean): Effect;
}

const fields = /^(?:stock|quantity|inventory|amountInStock|availableQuantity)$/;

/** The stock of a product; undefined when none is kept. */
export function stockOf(
  product: EntityDraft,
  { ledgers, language }: Wishes,
  entities: readonly EntityDraft[],
): ProductStock | undefined {
  if (product.head.origin !== 'kept') return undefined;
  const kept = entities.filter(({ head }) => head.origin === 'kept');
  const ledger = ledgers.find(({ entry }) => {
    const named = entry.things.flatMap((id) => kept.find(({ head }) => head.id === id) ?? [])[0];
    return entry.id === 'stockMovement' && (named ?? kept[0]) === product;
  })?.entry;
  if (ledger)
    return {
      field: ledger.field.id,
      moves: ({ product: relation, quantity }, back) => ({
        kind: 'create',
        entity: ledger.id,
        values: {
          [product.head.id]: path('each', relation),
          [ledger.amount.id]: back
            ? path('each', quantity)
            : binary('subtract', value(0), path('each', quantity)),
          reason: value(
            back
              ? { en: 'Order cancelled', zh: '订单取消' }[language]
              : { en: 'Order', zh: '订单' }[language],
          ),
          on: { kind: 'today' },
        },
      }),
    };
  const field = product.fields.find(
    ({ id, type, derived }) => type === 'number' && derived === undefined && fields.test(id),
  );
  if (!field) return undefined;
  return {
    field: field.id,
    moves: ({ product: relation, quantity }, back) => {
      const left: Expression = path('each', relation, field.id);
      const changed = binary(back ? 'add' : 'subtract', left, path('each', quantity));
      return {
        kind: 'set',
        path: [relation],
        // What has no number of pieces is always there.
        values: { [field.id]: choose({ kind: 'missing', of: left }, value(null), changed) },
      };
    },
  };
}
