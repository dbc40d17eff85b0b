import type { Rows } from '../../templates/spec/rows.ts';

/** Runs work on rows so that all of it is kept, or nothing when it throws. */
export type Transact = <Result>(work: (rows: Rows) => Promise<Result>) => Promise<Result>;

export interface RowsCase {
  name: string;
  /** Throws when the rows do not behave. Uses entities of its own, so cases may share a store. */
  run(transact: Transact, entity: string): Promise<void>;
  /** Only for rows whose transactions can be taken back. */
  takesBack?: boolean;
}

/**
 * What every implementation of Rows does. Knows no test runner, so that it also runs inside a page. `entity` has the
 * fields `title` (text), `amount` (number), `done` (yes or no), `tags` (list).
 */
export const rowsCases: readonly RowsCase[] = [
  {
    name: 'gives an id to a row without one, and keeps one that is given',
    run: async (transact, entity) => {
      await transact(async (rows) => {
        const named = await rows.insert(entity, { id: 'my-own', title: 'A' });
        const other = await rows.insert(entity, { title: 'B' });
        same(named.id, 'my-own');
        holds(other.id.length > 3 && other.id !== named.id, 'an id of its own');
        same((await rows.get(entity, other.id))?.['title'], 'B');
      });
    },
  },
  {
    name: 'refuses an id that is taken',
    run: async (transact, entity) => {
      await transact((rows) => rows.insert(entity, { id: 'one', title: 'A' }));
      await rejects(transact((rows) => rows.insert(entity, { id: 'one', title: 'B' })));
      const kept = await transact((rows) => rows.get(entity, 'one'));
      same(kept?.['title'], 'A');
    },
  },
  {
    name: 'holds all kinds of values',
    run: async (transact, entity) => {
      const values = { title: 'Ünïcode “quoted”\n漢字 🌱', amount: 12.75, done: false, tags: ['a', 'b, c'] };
      const { id } = await transact((rows) => rows.insert(entity, values));
      const row = await transact((rows) => rows.get(entity, id));
      same(row, { ...values, id });
      await transact((rows) => rows.update(entity, id, { amount: null }));
      same((await transact((rows) => rows.get(entity, id)))?.['amount'] ?? null, null);
    },
  },
  {
    name: 'lists rows in the order they were made, also after changes',
    run: async (transact, entity) => {
      await transact(async (rows) => {
        for (const title of ['c', 'a', 'b']) await rows.insert(entity, { id: title, title });
        await rows.update(entity, 'c', { title: 'later' });
      });
      const listed = await transact((rows) => rows.list(entity));
      same(
        listed.map(({ id }) => id),
        ['c', 'a', 'b'],
      );
    },
  },
  {
    name: 'finds rows by equality on fields, where missing and null are the same',
    run: async (transact, entity) => {
      await transact(async (rows) => {
        await rows.insert(entity, { id: '1', title: 'x', amount: 1, done: true });
        await rows.insert(entity, { id: '2', title: 'x', amount: 2, done: false });
        await rows.insert(entity, { id: '3', title: 'y', amount: null });
        await rows.insert(entity, { id: '4', title: 'y' });
      });
      const ids = async (match: Parameters<Rows['list']>[1]) =>
        (await transact((rows) => rows.list(entity, match))).map(({ id }) => id);
      same(await ids({ title: 'x' }), ['1', '2']);
      same(await ids({ title: 'x', amount: 2 }), ['2']);
      same(await ids({ done: true }), ['1']);
      same(await ids({ amount: null }), ['3', '4']);
      same(await ids({ title: 'z' }), []);
    },
  },
  {
    name: 'changes only the fields named, and answers with the whole row',
    run: async (transact, entity) => {
      await transact((rows) => rows.insert(entity, { id: 'a', title: 'A', amount: 1 }));
      const row = await transact((rows) => rows.update(entity, 'a', { amount: 2 }));
      same([row['title'], row['amount'], row.id], ['A', 2, 'a']);
    },
  },
  {
    name: 'refuses to change what is not there, and removes it without complaint',
    run: async (transact, entity) => {
      await rejects(transact((rows) => rows.update(entity, 'nobody', { title: 'x' })));
      await transact((rows) => rows.remove(entity, 'nobody'));
      await transact((rows) => rows.insert(entity, { id: 'a', title: 'A' }));
      await transact((rows) => rows.remove(entity, 'a'));
      same(await transact((rows) => rows.get(entity, 'a')), undefined);
    },
  },
  {
    name: 'shows each call what the calls before it did',
    run: async (transact, entity) => {
      await transact(async (rows) => {
        await rows.insert(entity, { id: 'a', title: 'A', amount: 1 });
        await rows.update(entity, 'a', { amount: 5 });
        same((await rows.list(entity, { amount: 5 })).length, 1);
        await rows.remove(entity, 'a');
        same((await rows.list(entity)).length, 0);
      });
    },
  },
  {
    name: 'takes everything back when work throws',
    takesBack: true,
    run: async (transact, entity) => {
      await transact((rows) => rows.insert(entity, { id: 'kept', title: 'before' }));
      await rejects(
        transact(async (rows) => {
          await rows.insert(entity, { id: 'new', title: 'x' });
          await rows.update(entity, 'kept', { title: 'after' });
          throw new Error('No.');
        }),
      );
      const listed = await transact((rows) => rows.list(entity));
      same(
        listed.map((row) => [row.id, row['title']]),
        [['kept', 'before']],
      );
    },
  },
];

function same(actual: unknown, expected: unknown): void {
  const [left, right] = [stable(actual), stable(expected)];
  if (left !== right) throw new Error(`expected ${right}, got ${left}`);
}

function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`expected ${what}`);
}

async function rejects(promise: Promise<unknown>): Promise<void> {
  const refused = await promise.then(
    () => false,
    () => true,
  );
  holds(refused, 'a refusal');
}

/** Text of a value whose keys are in one order. */
function stable(value: unknown): string {
  const sorted = (_: string, part: unknown): unknown =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value, sorted) ?? 'undefined';
}
