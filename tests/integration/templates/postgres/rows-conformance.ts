import { beforeEach, describe, expect, test } from 'vitest';
import type { Rows } from '../../../../templates/spec/rows.ts';

/** An entity to try rows on, by the fields of the kinds of values there are. */
export interface RowsSubject {
  entity: string;
  text: string;
  number: string;
  truth: string;
  list: string;
  /** Runs work on rows that begin empty. */
  withRows(work: (rows: Rows) => Promise<void>): Promise<void>;
}

/** What all implementations of rows do alike. */
export function describeRows(name: string, start: () => Promise<RowsSubject>): void {
  describe(`rows of ${name}`, () => {
    let subject: RowsSubject;
    beforeEach(async () => {
      subject = await start();
    });

    test('values come back exactly as they were given', () =>
      subject.withRows(async (rows) => {
        const { entity, text, number, truth, list } = subject;
        const texts = [
          '2026-02-03',
          '09:05',
          '2026-02-03T09:05',
          '',
          ' a ',
          'Ünïcödé 漢字 🎉',
          `';--"`,
          '\\x {a,b}',
        ];
        for (const each of texts) {
          const { id } = await rows.insert(entity, { [text]: each });
          expect((await rows.get(entity, id))?.[text]).toBe(each);
        }
        for (const each of [0, -1, 0.1, 1e15 + 0.5, 123456789.123, 5e-324, Number.MAX_SAFE_INTEGER]) {
          const { id } = await rows.insert(entity, { [number]: each });
          expect((await rows.get(entity, id))?.[number]).toBe(each);
        }
        for (const each of [[], ['one'], ['a,b', '"quoted"', '', 'null', '{}', '\\']]) {
          const { id } = await rows.insert(entity, { [list]: each, [truth]: each.length > 1 });
          const row = await rows.get(entity, id);
          expect(row?.[list]).toEqual(each);
          expect(row?.[truth]).toBe(each.length > 1);
        }
      }));

    test('a missing value stays missing', () =>
      subject.withRows(async (rows) => {
        const { entity, text, number } = subject;
        const { id } = await rows.insert(entity, { [text]: null });
        const row = await rows.get(entity, id);
        expect([row?.[text] ?? null, row?.[number] ?? null]).toEqual([null, null]);
      }));

    test('rows are listed in the order they were made, by what they have', () =>
      subject.withRows(async (rows) => {
        const { entity, text, number, truth, list } = subject;
        await rows.insert(entity, { id: 'b', [text]: 'x', [number]: 1, [list]: ['p', 'q'] });
        await rows.insert(entity, { id: 'c', [text]: 'y', [number]: 1, [truth]: true });
        await rows.insert(entity, { id: 'a', [text]: 'x', [number]: 2 });
        const ids = async (match?: Parameters<Rows['list']>[1]) =>
          (await rows.list(entity, match)).map(({ id }) => id);
        expect(await ids()).toEqual(['b', 'c', 'a']);
        expect(await ids({})).toEqual(['b', 'c', 'a']);
        expect(await ids({ [text]: 'x' })).toEqual(['b', 'a']);
        expect(await ids({ [text]: 'x', [number]: 2 })).toEqual(['a']);
        expect(await ids({ [truth]: true })).toEqual(['c']);
        expect(await ids({ [truth]: null })).toEqual(['b', 'a']);
        expect(await ids({ [list]: ['p', 'q'] })).toEqual(['b']);
        expect(await ids({ id: 'c' })).toEqual(['c']);
        // A value of another kind is not the same value.
        expect(await ids({ [number]: '1' })).toEqual([]);
        expect(await ids({ [text]: 1 })).toEqual([]);
      }));

    test('many questions give the same answers as few', () =>
      subject.withRows(async (rows) => {
        const { entity, text } = subject;
        for (let count = 0; count < 40; count += 1)
          await rows.insert(entity, { id: `r${count}`, [text]: `t${count % 4}` });
        for (let count = 0; count < 40; count += 1) {
          expect((await rows.get(entity, `r${count}`))?.[text]).toBe(`t${count % 4}`);
          expect(await rows.list(entity, { [text]: `t${count % 4}` })).toHaveLength(10);
        }
        await rows.remove(entity, 'r0');
        expect(await rows.get(entity, 'r0')).toBeUndefined();
        expect(await rows.list(entity, { [text]: 't0' })).toHaveLength(9);
      }));

    test('every call sees the calls before it', () =>
      subject.withRows(async (rows) => {
        const { entity, text, number } = subject;
        const { id } = await rows.insert(entity, { [text]: 'one', [number]: 1 });
        expect(id).toMatch(/^[a-z0-9]{16,}$/);
        expect((await rows.update(entity, id, { [text]: 'two' }))[text]).toBe('two');
        expect(await rows.get(entity, id)).toMatchObject({ id, [text]: 'two', [number]: 1 });
        await rows.update(entity, id, { [number]: null });
        expect((await rows.get(entity, id))?.[number] ?? null).toBeNull();
        await rows.remove(entity, id);
        expect(await rows.get(entity, id)).toBeUndefined();
        await rows.remove(entity, id);
      }));

    test('a taken id and a row that is not there are refused', () =>
      subject.withRows(async (rows) => {
        const { entity, text } = subject;
        await rows.insert(entity, { id: 'one', [text]: 'first' });
        await expect(rows.insert(entity, { id: 'one', [text]: 'second' })).rejects.toThrow();
        await expect(rows.update(entity, 'two', { [text]: 'x' })).rejects.toThrow();
        expect((await rows.get(entity, 'one'))?.[text]).toBe('first');
      }));
  });
}
