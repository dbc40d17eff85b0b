import type { Effect } from '../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../templates/spec/expression.ts';
import { stockWord, type StockWord } from '../say/stock-words.ts';
import type { Wishes } from '../understand/wishes.ts';
import { all, binary, not, path, value } from './activities/reservations/expressions.ts';
import { lineEntity, pageOf, spreadOver } from './stock-lines.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from './app-draft.ts';

/** Stock that lies in several places: what the actions of the stock ask besides, and what there is more. */
export interface StockPlaces {
  /** Where something comes in or goes out. */
  input: FieldInput;
  /** What entries are written with besides. */
  values: Readonly<Record<string, Expression>>;
  /** Enough of it is there, not only somewhere. */
  enough: Expression;
  /** Makes sure that the place has its line. */
  effects: readonly Effect[];
  operations: OperationInput[];
  sentence: string;
  pages: string[];
}

interface Setting {
  /** The entries of the stock, and the field that says how much. */
  movement: EntityDraft;
  amount: string;
  wishes: Wishes;
  entities: readonly EntityDraft[];
  next: () => number;
}

const places = /^(?:warehouse|storageRoom|branch|shopBranch)$/;
const several =
  /\btransfer\w*|\bbetween (?:the )?(?:warehouses|stores|locations|branches|sites)\b|\b(?:per|by|each|every|multiple|several|different|in) (?:warehouses?|locations?|branch(?:es)?)\b|调拨|多仓|各仓库/i;
export const counts =
  /\bstock ?-?tak\w+|\bstock counts?\b|\bcount(?:ing)? (?:the )?(?:stock|inventory)\b|\binventory counts?\b|\bphysical (?:count|inventory)\b|盘点/i;

/** The lines of a stock by place, with what moves it from one to another and what is counted there. */
export function stockPlaces(
  target: EntityDraft,
  { movement, amount, wishes, entities, next }: Setting,
): StockPlaces | undefined {
  const said = wishes.text.slice(0, 20_000);
  const place = entities.find(({ head }) => places.test(head.id) && head.origin === 'kept' && !head.source);
  if (!place || place.samples.length < 2 || !several.test(said)) return undefined;
  const word = (name: StockWord, values = {}) => stockWord(wishes.language, name, values);
  const [thing, where] = [target.head.id, place.head.id];
  const input: FieldInput = {
    id: where,
    label: place.head.singular,
    type: 'relation',
    target: where,
    required: true,
    order: 5,
  };
  movement.fields.splice(1, 0, { ...input, required: false, order: 15 });
  const lying = { target, movement, place, amount };
  spreadOver(lying);
  const line = lineEntity(lying, word);
  const at = (row: Expression, spot: Expression): Expression => ({
    kind: 'aggregate',
    operation: 'sum',
    entity: movement.head.id,
    where: all(binary('equal', path('each', thing), row), binary('equal', path('each', where), spot)),
    of: path('each', amount),
  });
  const lineFor = (row: Expression, spot: Expression): Effect => ({
    kind: 'forEach',
    entity: where,
    where: all(
      binary('equal', path('each', 'id'), spot),
      not({
        kind: 'aggregate',
        operation: 'exists',
        entity: line.head.id,
        where: all(binary('equal', path('each', thing), row), binary('equal', path('each', where), spot)),
      }),
    ),
    effects: [{ kind: 'create', entity: line.head.id, values: { [thing]: row, [where]: spot } }],
  });
  const spot = path('input', where);
  const page = word('placesPage', { place: small(place.head.singular, wishes) });
  const entry = (change: Expression, at: Expression, reason: Expression): Effect => ({
    kind: 'create',
    entity: movement.head.id,
    values: {
      [thing]: path('row', thing),
      [where]: at,
      [amount]: change,
      reason,
      on: { kind: 'today' },
    },
  });
  const many: FieldInput = {
    id: 'quantity',
    label: word('quantity'),
    type: 'number',
    minimum: 1,
    required: true,
    order: 20,
  };
  const counted: FieldInput = {
    id: 'counted',
    label: word('counted'),
    type: 'number',
    minimum: 0,
    required: true,
    order: 10,
  };
  const recorded = at(path('row', thing), path('row', where));
  const actions: OperationInput[] = [
    {
      kind: 'put-action',
      action: {
        id: 'transferStock',
        label: word('transfer'),
        icon: 'arrow-left-right',
        entity: line.head.id,
        inputs: { to: { ...input, id: 'to', label: word('to'), order: 10 }, quantity: many },
        guards: [
          { must: binary('notEqual', path('input', 'to'), path('row', where)), message: word('samePlace') },
          { must: binary('greaterOrEqual', recorded, path('input', 'quantity')), message: word('notHere') },
        ],
        effects: [
          lineFor(path('row', thing), path('input', 'to')),
          entry(
            binary('subtract', value(0), path('input', 'quantity')),
            path('row', where),
            value(word('movedOut')),
          ),
          entry(path('input', 'quantity'), path('input', 'to'), value(word('movedIn'))),
        ],
        confirmation: value(word('transferred')),
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'stocktakeHere',
        label: word('count'),
        icon: 'clipboard-check',
        entity: line.head.id,
        inputs: { counted },
        effects: [
          entry(
            binary('subtract', path('input', 'counted'), recorded),
            path('row', where),
            value(word('countReason')),
          ),
        ],
        confirmation: differenceOf(recorded, word),
      },
    },
  ];
  return {
    input,
    values: { [where]: spot },
    enough: at(path('row', 'id'), spot),
    effects: [lineFor(path('row', 'id'), spot)],
    operations: [...entityOperations(line), ...actions, ...pageOf(line, { thing, where, page, next, word })],
    sentence: word('placesPart', { page }),
    pages: ['stock-by-place'],
  };
}

/** Counting without places: what differs from what is recorded is entered. */
export function countAction(
  target: EntityDraft,
  { movement, amount, balance }: { movement: string; amount: string; balance: string },
  wishes: Wishes,
): OperationInput {
  const word = (name: StockWord) => stockWord(wishes.language, name);
  const recorded = path('row', balance);
  return {
    kind: 'put-action',
    action: {
      id: 'stocktake',
      label: word('count'),
      icon: 'clipboard-check',
      entity: target.head.id,
      inputs: {
        counted: {
          id: 'counted',
          label: word('counted'),
          type: 'number',
          minimum: 0,
          required: true,
          order: 10,
        },
      },
      effects: [
        {
          kind: 'create',
          entity: movement,
          values: {
            [target.head.id]: path('row', 'id'),
            [amount]: binary('subtract', path('input', 'counted'), recorded),
            reason: value(word('countReason')),
            on: { kind: 'today' },
          },
        },
      ],
      confirmation: differenceOf(recorded, word),
    },
  };
}

type Word = (name: StockWord, values?: Record<string, string>) => string;

/** `Counted 40, recorded 43: the difference of -3 is entered.` */
function differenceOf(recorded: Expression, word: Word): Expression {
  return {
    kind: 'join',
    parts: [
      value(word('countedText')),
      path('input', 'counted'),
      value(word('recordedText')),
      recorded,
      value(word('differenceText')),
      binary('subtract', path('input', 'counted'), recorded),
      value(word('enteredText')),
    ],
  };
}

function small(words: string, { language }: Wishes): string {
  return language === 'zh' ? words : words.toLowerCase();
}
