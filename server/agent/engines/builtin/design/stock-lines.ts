import type { StockWord } from '../say/stock-words.ts';
import { all, binary, path } from './activities/reservations/expressions.ts';
import type { EntityDraft, OperationInput } from './app-draft.ts';

/** What lies somewhere, its entries, and where that is. */
export interface Lying {
  target: EntityDraft;
  movement: EntityDraft;
  place: EntityDraft;
  amount: string;
}

type Word = (name: StockWord, values?: Record<string, string>) => string;

/** The entries of the examples lie somewhere, and half of them in two places. */
export function spreadOver({ target, movement, place, amount }: Lying): void {
  const [thing, where] = [target.head.id, place.head.id];
  const spots = place.samples.slice(0, 3).map(({ id }) => id);
  const rows = target.samples.map(({ id }) => id);
  for (const { values } of movement.samples) {
    const index = rows.indexOf(String(values[thing] ?? ''));
    values[where] = spots[Math.max(0, index) % spots.length] ?? '';
  }
  const opening = movement.samples.filter(({ id }) => id.endsWith('-in'));
  for (const [index, { id, values }] of opening.entries()) {
    if (index % 2 === 1) continue;
    movement.samples.push({
      id: `${id}2`.slice(-64),
      values: {
        ...values,
        [where]: spots[(rows.indexOf(String(values[thing] ?? '')) + 1) % spots.length] ?? '',
        [amount]: 8 + ((index * 5) % 20),
      },
    });
  }
}

/** What lies where: one line for each thing and place. */
export function lineEntity({ target, movement, place, amount }: Lying, word: Word): EntityDraft {
  const [thing, where] = [target.head.id, place.head.id];
  const pairs = new Map(
    movement.samples.map(({ values }): [string, [string, string]] => {
      const pair: [string, string] = [String(values[thing] ?? ''), String(values[where] ?? '')];
      return [pair.join(' '), pair];
    }),
  );
  return {
    head: {
      id: 'stockLine',
      singular: word('line'),
      plural: word('lines'),
      path: 'stock-by-place',
      icon: 'boxes',
      titleField: thing,
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: thing, label: target.head.singular, type: 'relation', target: thing, required: true, order: 10 },
      { id: where, label: place.head.singular, type: 'relation', target: where, required: true, order: 20 },
      {
        id: 'quantity',
        label: word('here'),
        type: 'number',
        derived: {
          kind: 'aggregate',
          operation: 'sum',
          entity: movement.head.id,
          where: all(
            binary('equal', path('each', thing), path('row', thing)),
            binary('equal', path('each', where), path('row', where)),
          ),
          of: path('each', amount),
        },
        order: 30,
      },
    ],
    samples: [...pairs.values()].map(([row, spot], index) => ({
      id: `sample-stock-line-${index + 1}`,
      values: { [thing]: row, [where]: spot },
    })),
    view: 'table',
    phrases: [],
  };
}

/** The lines by place, with a chart of the places. */
export function pageOf(
  line: EntityDraft,
  {
    thing,
    where,
    page,
    next,
    word,
  }: { thing: string; where: string; page: string; next: () => number; word: Word },
): OperationInput[] {
  return [
    {
      kind: 'put-page',
      page: {
        id: 'stock-by-place',
        title: page,
        path: '/stock-by-place',
        introduction: word('placesIntroduction'),
        menu: { label: page, order: next(), icon: 'boxes' },
      },
    },
    {
      kind: 'put-block',
      page: 'stock-by-place',
      block: {
        id: 'stock-by-place-chart',
        block: 'chart',
        order: 40,
        entity: line.head.id,
        properties: { kind: 'bar', title: page, groupBy: where, operation: 'sum', field: 'quantity' },
      },
    },
    {
      kind: 'put-block',
      page: 'stock-by-place',
      block: {
        id: 'stock-by-place-list',
        block: 'collection',
        order: 50,
        entity: line.head.id,
        properties: {
          view: 'table',
          search: true,
          filters: [where, thing, 'quantity'],
          sort: [{ field: 'quantity', direction: 'descending' }],
          show: [where, 'quantity'],
          create: false,
          edit: false,
          remove: false,
          actions: ['transferStock', 'stocktakeHere'],
          export: true,
          emptyText: word('placesNone'),
        },
      },
    },
  ];
}
