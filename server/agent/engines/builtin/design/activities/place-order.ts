import type { Effect } from '../../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { salesWord } from '../../say/sales-words.ts';
import type { Language } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';
import { all, binary, choose, not, path, value } from './reservations/expressions.ts';
import type { ProductStock } from './stock-of-products.ts';

export interface OrderSetting {
  product: EntityDraft;
  price: string;
  order: EntityDraft;
  asked: readonly string[];
  stock: ProductStock | undefined;
  /** Whether those who sell have a list of what was sold of theirs. */
  sold: boolean;
  hasPeople: boolean;
  language: Language;
}

/** What somebody has in the cart: never what is in the carts of others, whoever may see them. */
export function inCart(hasPeople: boolean): Expression {
  const open: Expression = { kind: 'missing', of: path('each', 'order') };
  return hasPeople ? all(open, binary('equal', path('each', 'owner'), path('person', 'id'))) : open;
}

/** An order of all that is in the cart, in one go: it is written down, and the stock is lowered, or nothing happens. */
export function placeOrderAction(setting: OrderSetting): OperationInput {
  const { product, price, order, asked, stock, sold, hasPeople, language } = setting;
  const { id, titleField } = product.head;
  const word = (name: Parameters<typeof salesWord>[1]) => salesWord(language, name);
  const lines = inCart(hasPeople);
  const has = (field: string) => order.fields.some((each) => each.id === field);
  const given = [...asked, 'payment', 'cardEnding', 'total', 'couponCode', 'discount'].filter(has);
  const reference: FieldInput = {
    id: 'reference',
    label: word('reference'),
    type: 'text',
    required: true,
    order: 0,
  };
  const inputs = [
    reference,
    ...given.flatMap((name) => order.fields.find((field) => field.id === name) ?? []),
  ];
  const states = order.fields.find((field) => field.id === 'status')?.options ?? [];
  const first = states[0]?.id;
  const paid = states.some((state) => state.id === 'paid');
  const status: Expression =
    paid && has('payment')
      ? choose(binary('equal', path('input', 'payment'), value('card')), value('paid'), value(first ?? null))
      : value(first ?? null);
  const exists = (where: Expression): Expression => ({
    kind: 'aggregate',
    operation: 'exists',
    entity: 'cartItem',
    where,
  });
  const guards = [{ must: exists(lines), message: word('emptyCart') }];
  if (stock) {
    const left = path('each', id, stock.field);
    const tooMany = all(
      lines,
      not({ kind: 'missing', of: left }),
      binary('less', left, path('each', 'quantity')),
    );
    guards.push({ must: not(exists(tooMany)), message: word('tooMany') });
  }
  const sum = binary('multiply', path('each', id, price), path('each', 'quantity'));
  const sale: Effect = {
    kind: 'create',
    entity: 'soldItem',
    owner: path('each', id, 'owner'),
    values: {
      item: path('each', id, titleField),
      quantity: path('each', 'quantity'),
      amount: sum,
      buyer: path('input', 'name'),
      ...(asked.includes('address') ? { address: path('input', 'address') } : {}),
    },
  };
  const told: Effect = {
    kind: 'notify',
    person: path('each', id, 'owner'),
    text: { kind: 'join', parts: [value(word('youSold')), path('each', id, titleField)] },
  };
  const somebodys = not({ kind: 'missing', of: path('each', id, 'owner') });
  const effects: Effect[] = [
    {
      kind: 'create',
      entity: 'order',
      values: {
        id: path('input', 'reference'),
        ...Object.fromEntries(given.map((name) => [name, path('input', name)])),
        ...(first ? { status } : {}),
      },
    },
    ...(sold && hasPeople
      ? [
          {
            kind: 'forEach' as const,
            entity: 'cartItem',
            where: all(lines, somebodys),
            effects: [sale, told],
          },
        ]
      : []),
    {
      kind: 'forEach',
      entity: 'cartItem',
      where: lines,
      effects: [
        ...(stock ? [stock.moves({ product: id, quantity: 'quantity' })] : []),
        {
          kind: 'set',
          values: {
            order: path('input', 'reference'),
            name: path('each', id, titleField),
            price: path('each', id, price),
          },
        },
      ],
    },
  ];
  return {
    kind: 'put-action',
    action: {
      id: 'placeOrder',
      label: word('placeOrder'),
      icon: 'shopping-bag',
      inputs: Object.fromEntries(
        inputs.map(({ default: _, derived: _derived, ...field }, index) => [
          field.id,
          { ...field, order: (index + 1) * 10 },
        ]),
      ),
      guards,
      effects,
      confirmation: value(word('placed')),
      tone: 'primary',
    },
  };
}

/** What a cancelled order gives back to the stock. */
export function putBackInStock(product: EntityDraft, stock: ProductStock): Effect {
  return {
    kind: 'forEach',
    entity: 'cartItem',
    where: binary('equal', path('each', 'order'), path('row', 'id')),
    effects: [stock.moves({ product: product.head.id, quantity: 'quantity' }, true)],
  };
}

/** A thing that is not there any more is not put into a cart. */
export function isThere({ field }: ProductStock): Expression {
  return binary(
    'or',
    { kind: 'missing', of: path('row', field) },
    binary('greaterOrEqual', path('row', field), value(1)),
  );
}
