import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { FieldInput, OperationInput } from '../../design/app-draft.ts';
import { taking } from '../ask-for.ts';
import { changeInWords, small } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { findBlocks, type Entity } from '../find-target.ts';
import { readWith } from '../read-with.ts';

const amount = '[€$£¥]?\\s*(?<sum>\\d[\\d.,]*)\\s*(?:[€$£¥]|euros?|eur|dollars?|usd|pounds?|gbp)?';
const sending = '(?:shipping|delivery|postage)';
const free = [
  new RegExp(
    `^(?:(?:add|offer|give|make|have)\\s+)?(?:free\\s+${sending}|${sending}\\s+(?:is\\s+|should be\\s+)?free)\\s+(?:(?:for|on|with|if)\\s+(?:the\\s+|all\\s+)?(?:orders?|carts?|purchases?|anything)\\s+)?(?:is\\s+)?(?:over|above|from|of at least|more than|starting at|of)\\s+${amount}(?:\\s+(?:or more|on|up|and more))?$`,
    'i',
  ),
  /^满\s*(?<sum>\d[\d.,]*)\s*[元块]?(?:包邮|免运费|免邮)$/,
];
const fee = [
  new RegExp(
    `^(?:charge|add|set|take|ask)\\s+${amount}\\s+(?:for|of|as)\\s+(?:the\\s+)?${sending}(?:\\s+(?:costs?|fee))?$`,
    'i',
  ),
  new RegExp(
    `^(?:add\\s+|set\\s+|charge\\s+)?(?:an?\\s+|the\\s+)?${sending}(?:\\s+(?:costs?|fees?|price|charges?))?\\s+(?:of|is|are|to|costs?|at|:)?\\s*${amount}(?:\\s+per order)?$`,
    'i',
  ),
  /^(?:收取?|加)?(?:运费|邮费)(?:为|是|收)?\s*(?<sum>\d[\d.,]*)\s*[元块]?$/,
];
const usualFee = 5;

/** What sending costs, and from when on it costs nothing. */
export const chargeShipping: FollowUpKind = {
  id: 'shipping',
  example: { en: 'Free shipping over 50', zh: '满50免运费' },
  recognise({ text }, { spec, language }) {
    const over = readWith(text, free)?.['sum'];
    const sum = numberOf(over ?? readWith(text, fee)?.['sum'] ?? '');
    const places = findBlocks(spec, 'cart');
    const orders = places.flatMap(({ block }) => ordersOf(block.properties['orders'], spec) ?? [])[0];
    if (sum === undefined || !orders) return undefined;
    const before = places.flatMap(({ block }) => shippingOf(block.properties['shipping']) ?? [])[0];
    const kept = before?.kept ?? 'shipping';
    const shipping = {
      ...before,
      kept,
      ...(over === undefined ? { fee: sum } : { fee: before?.fee || usualFee, freeFrom: sum }),
    };
    const operations: OperationInput[] = [
      ...(before ? [] : keeping(orders, spec)),
      ...places.map(({ page, block }): OperationInput => ({
        kind: 'change-block',
        page: page.id,
        block: block.id,
        properties: { shipping },
      })),
    ];
    const { freeFrom } = shipping;
    const isGuess = over !== undefined && !before?.fee;
    const costs = `Shipping costs ${shipping.fee}${freeFrom === undefined ? '' : `, and nothing from ${freeFrom} on`}`;
    return changeInWords(
      language,
      {
        en: [
          over === undefined ? `Shipping costs ${sum}` : `Free shipping from ${sum}`,
          `${costs}. The cart adds it to the total, and the receipt of every ${small(orders.singular)} says it.${isGuess ? ` The ${usualFee} are a guess: say “Charge 7 for shipping” for another amount.` : ''}`,
        ],
        zh: [
          over === undefined ? `运费 ${sum}` : `满 ${sum} 免运费`,
          `运费为 ${shipping.fee}${freeFrom === undefined ? '' : `，满 ${freeFrom} 免运费`}。购物车计入合计，${orders.singular}的收据也会显示。${isGuess ? `${usualFee} 是假设值，可以说“运费7元”修改。` : ''}`,
        ],
      },
      { areas: ['data', 'pages'], operations },
    );
  },
};

function ordersOf(orders: unknown, spec: AppSpec): Entity | undefined {
  return typeof orders === 'object' && orders !== null && 'entity' in orders
    ? spec.entities[String(orders.entity)]
    : undefined;
}

function shippingOf(given: unknown): { fee: number; freeFrom?: number; kept: string } | undefined {
  if (typeof given !== 'object' || given === null || !('fee' in given) || !('kept' in given))
    return undefined;
  const freeFrom =
    'freeFrom' in given && typeof given.freeFrom === 'number' ? { freeFrom: given.freeFrom } : {};
  return { fee: Number(given.fee), kept: String(given.kept), ...freeFrom };
}

/** A number of the order for it, which the action that orders takes in. */
function keeping(orders: Entity, spec: AppSpec): OperationInput[] {
  const last = Math.max(0, ...Object.values(orders.fields).map(({ order }) => order));
  const field: FieldInput = {
    id: 'shipping',
    label: spec.language === 'zh' ? '运费' : 'Shipping',
    type: 'money',
    order: Math.min(9999, last + 10),
  };
  const places = findBlocks(spec, 'cart').flatMap(({ block }) => block.properties['place'] ?? []);
  const action = spec.actions[String(places[0] ?? '')];
  return [
    { kind: 'put-field', entity: orders.id, field },
    ...(action ? [{ kind: 'put-action' as const, action: taking(action, orders.id, [field]) }] : []),
  ];
}

function numberOf(words: string): number | undefined {
  const plain = words
    .replace(/,(?=\d{3})/g, '')
    .replace(',', '.')
    .replace(/\.$/, '');
  const number = Number(plain);
  return plain !== '' && Number.isFinite(number) ? number : undefined;
}
