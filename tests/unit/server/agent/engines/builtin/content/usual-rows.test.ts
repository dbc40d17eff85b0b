import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../../../../templates/spec/entity.ts';
import { breaking, rows, text } from './rows-of-apps.ts';

/** What something may cost, in its smallest and largest everyday case. */
const ranges: readonly (readonly [
  thing: RegExp,
  field: RegExp,
  usual: readonly [low: number, high: number],
])[] = [
  [/^job$/, /^salary$/, [15_000, 250_000]],
  [/^hotel$/, /^(?:dailyRate|price)$/, [30, 900]],
  [/^book$/, /^price$/, [3, 90]],
  [/^insuranceClaim$/, /^amount$/, [100, 90_000]],
  [/^(?:onlineClass|workshop|gymClass)$/, /^price$/, [5, 900]],
  [/^(?:dish|drink|cake)$/, /^price$/, [1, 90]],
  [/^property$/, /^price$/, [400, 3_000_000]],
  [/^(?:course|workshop|onlineClass)$/, /^duration$/, [15, 2400]],
];

describe('numbers are such as are usual', () => {
  it.each(ranges)('%s %s', (thing, field, [low, high]) => {
    expect(
      breaking(({ entity, values }) =>
        !thing.test(entity.id)
          ? true
          : Object.entries(values).every(
              ([id, value]) =>
                !field.test(id) ||
                typeof value !== 'number' ||
                value === 0 ||
                (value >= low && value <= high),
            ),
      ),
    ).toEqual([]);
  });
});

describe('words belong to their place', () => {
  it('long texts speak of their own row', () => {
    const titles = new Map<Entity, string[]>();
    for (const { entity, values } of rows) {
      const title = text(values[entity.titleField]);
      if (entity.fields[entity.titleField]?.type === 'text' && title.length > 7)
        titles.set(entity, [...(titles.get(entity) ?? []), title]);
    }
    expect(
      breaking(({ entity, values }) => {
        const own = text(values[entity.titleField]);
        const others = (titles.get(entity) ?? []).filter(
          (title) => !own.includes(title) && !title.includes(own),
        );
        const said = Object.values(entity.fields)
          .filter(({ type }) => type === 'longText')
          .map(({ id }) => text(values[id]))
          .join(' ');
        return !others.some((title) => / /.test(title) && said.startsWith(title));
      }),
    ).toEqual([]);
  });

  it('operations take place in theatres, not in gardens', () => {
    expect(
      breaking(
        ({ entity, values }) =>
          entity.id !== 'operation' ||
          !/garden|square|library|花园|广场|图书馆/i.test(text(values['location'])),
      ),
    ).toEqual([]);
  });

  it('nothing is only numbered with letters', () => {
    expect(
      breaking(
        ({ entity, values }) =>
          entity.id === 'medication' || !/^[\p{L} ]{3,} ?[A-E]$/u.test(text(values[entity.titleField])),
      ),
    ).toEqual([]);
  });

  it('of Chinese apps is Chinese', () => {
    const chinese = rows.filter(({ spec }) => spec.language === 'zh');
    expect(chinese.length).toBeGreaterThan(100);
    const foreign = chinese.filter(({ entity, values }) =>
      Object.values(entity.fields).some(
        ({ id, type }) =>
          (type === 'longText' || (type === 'text' && id === entity.titleField)) &&
          text(values[id]).length > 3 &&
          !/^[A-Z]{1,4}[-\d ]|@|^[a-z0-9-]+\.[a-z]+$/.test(text(values[id])) &&
          !/\p{Script=Han}/u.test(text(values[id])),
      ),
    );
    expect(foreign.map(({ where }) => where)).toEqual([]);
  });

  it('phones and streets of one app are of one country', () => {
    expect(
      breaking(({ spec, values, entity }) =>
        Object.values(entity.fields)
          .filter(({ type }) => type === 'phone')
          .every(
            ({ id }) =>
              text(values[id]) === '' || spec.language !== 'zh' || !text(values[id]).startsWith('+1'),
          ),
      ),
    ).toEqual([]);
  });
});
