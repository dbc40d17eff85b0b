import { expect, test } from 'vitest';
import { createDerivedRows, type Derivations } from '../shared/derived-rows.ts';
import { createMemoryRows } from '../shared/memory-rows.ts';
import { numberOf, sum } from '../shared/query.ts';

const derivations: Derivations = {
  line: async (row) => ({ total: numberOf(row.price) * numberOf(row.count) }),
  bill: async (row, { rows }) => {
    const lines = await rows.list('line', { bill: row.id });
    return { total: sum(lines.map((line) => numberOf(line.total))) };
  },
  place: async (row, { rows }) => {
    const others = await rows.list('place');
    return { rank: others.filter((other) => numberOf(other.points) > numberOf(row.points)).length + 1 };
  },
};

test.each([true, false])(
  'computed fields build on each other and on rows of their own kind (%s)',
  async (frozen) => {
    const stored = createMemoryRows({
      bill: [{ id: 'b' }],
      line: [
        { id: '1', bill: 'b', price: 0.1, count: 3 },
        { id: '2', bill: 'b', price: 2, count: 1 },
        { id: '3', bill: 'other', price: 9, count: 9 },
      ],
      place: [
        { id: 'x', points: 1 },
        { id: 'y', points: 5 },
      ],
    });
    const rows = createDerivedRows(stored, {
      derivations,
      today: '2026-01-01',
      now: '2026-01-01T00:00',
      frozen,
    });
    expect(await rows.get('bill', 'b')).toMatchObject({ total: 2.3 });
    expect((await rows.list('place')).map(({ rank }) => rank)).toEqual([2, 1]);
  },
);
