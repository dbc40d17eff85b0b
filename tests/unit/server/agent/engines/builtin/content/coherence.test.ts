import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isAddressOf } from '../../../../../../../server/agent/engines/builtin/content/coherence/addresses.ts';
import { minutesOf } from '../../../../../../../server/agent/engines/builtin/content/coherence/spans.ts';
import type { AppSpec } from '../../../../../../../templates/spec/app-spec.ts';
import type { Entity } from '../../../../../../../templates/spec/entity.ts';
import { findSharedData } from '../../../../../../support/shared-data.ts';
import { planOf, specOf } from '../support.ts';
import { ideasOfAllKinds } from './ideas-of-all-kinds.ts';

const path = findSharedData('cases/webgen-dev.jsonl');
const line = z.object({ instruction: z.string() });
const prompts = path
  ? readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)).instruction)
  : [];

const apps: { idea: string; spec: AppSpec }[] = [];
for (const idea of [...ideasOfAllKinds, ...prompts]) apps.push({ idea, spec: specOf(await planOf(idea)) });

type Values = Entity['samples'][string];

interface Seen {
  /** Where a row is, for messages. */
  where: string;
  entity: Entity;
  values: Values;
  spec: AppSpec;
}

const rows: Seen[] = apps.flatMap(({ idea, spec }) =>
  Object.values(spec.entities).flatMap((entity) =>
    Object.entries(entity.samples).map(([id, values]) => ({
      where: `${idea.slice(0, 50)} … ${entity.id} ${id} ${JSON.stringify(values).slice(0, 300)}`,
      entity,
      values,
      spec,
    })),
  ),
);

const days = (value: unknown): number | undefined => {
  const parsed = z.object({ days: z.number() }).safeParse(value);
  return parsed.success ? parsed.data.days : undefined;
};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const stateOf = ({ fields }: Entity, values: Values): string => {
  const field = Object.values(fields).find(
    ({ id, type }) => type === 'choice' && /^(?:status|stage)$/.test(id),
  );
  return field ? text(values[field.id]) : '';
};
/** Rows that break a law, so that all are seen at once. */
const breaking = (law: (row: Seen) => boolean) => rows.filter((row) => !law(row)).map(({ where }) => where);

describe('what examples say hangs together', () => {
  it('addresses follow names', () => {
    expect(
      breaking(({ entity, values }) => {
        const name = ['person', 'name', 'customerName', 'patientName'].find(
          (id) => entity.fields[id]?.type === 'text',
        );
        const emails = Object.values(entity.fields).filter(({ type }) => type === 'email');
        return emails.every(({ id }) => {
          const email = text(values[id]);
          const owner = name === undefined ? '' : text(values[name]);
          return email === '' || owner === '' || isAddressOf(email, owner);
        });
      }),
    ).toEqual([]);
  });

  it('what is over lies in the past, what is planned ahead', () => {
    expect(
      breaking(({ entity, values }) => {
        if (entity.fields['clockIn']) return true;
        const state = stateOf(entity, values);
        const start = days(values['startDate']) ?? days(values['date']);
        const end = days(values['endDate']) ?? start;
        if (start === undefined || end === undefined) return true;
        if (/^(?:done|completed|finished|returned|ended|harvested|repaid|delivered)$/.test(state))
          return end <= 0;
        return /^(?:planned|scheduled|upcoming)$/.test(state) ? start > 0 : true;
      }),
    ).toEqual([]);
  });

  it('ends come after starts, what is due after what is made', () => {
    const pairs = [
      ['startDate', 'endDate'],
      ['date', 'dueDate'],
      ['date', 'expiryDate'],
      ['bookedOn', 'startDate'],
      ['on', 'dueOn'],
    ] as const;
    expect(
      breaking(({ values }) =>
        pairs.every(([before, after]) => (days(values[before]) ?? -9999) <= (days(values[after]) ?? 9999)),
      ),
    ).toEqual([]);
    expect(
      breaking(({ entity, values }) => {
        const [start, end] = [minutesOf(values['startTime']), minutesOf(values['endTime'])];
        return (
          entity.fields['endDate'] !== undefined || start === undefined || end === undefined || start < end
        );
      }),
    ).toEqual([]);
  });

  it('what is overdue was due, and what is not paid yet is not', () => {
    expect(
      breaking(({ entity, values }) => {
        const due = days(values['dueDate']);
        const state = stateOf(entity, values);
        return due === undefined || (/^(?:overdue|late)$/.test(state) ? due < 0 : true);
      }),
    ).toEqual([]);
  });

  it('quantity times price is the whole', () => {
    expect(
      breaking(({ values }) => {
        const { price, quantity } = values;
        const whole = values['total'] ?? values['value'];
        if (typeof price !== 'number' || typeof quantity !== 'number' || typeof whole !== 'number')
          return true;
        return Math.abs(whole - price * quantity) < 0.02;
      }),
    ).toEqual([]);
  });

  it('what is copied from something says the same', () => {
    expect(
      breaking(({ entity, values, spec }) => {
        const what = text(values['what']);
        if (what === '') return true;
        const targets = Object.values(entity.fields).flatMap(({ id, type, target }) => {
          const other = type === 'relation' && target !== undefined ? spec.entities[target] : undefined;
          const row = other?.samples[text(values[id])];
          return other && row ? [text(row[other.titleField])] : [];
        });
        return targets.length === 0 || targets.includes(what);
      }),
    ).toEqual([]);
  });

  it('references lead somewhere', () => {
    expect(
      breaking(({ entity, values, spec }) =>
        Object.values(entity.fields).every(({ id, type, target, derived }) => {
          const to = text(values[id]);
          if (type !== 'relation' || derived || to === '') return true;
          const other = spec.entities[target ?? ''];
          return other === undefined || other.source !== undefined || to in other.samples;
        }),
      ),
    ).toEqual([]);
  });

  it('choices are among those there are', () => {
    expect(
      breaking(({ entity, values }) =>
        Object.values(entity.fields).every(({ id, type, options }) => {
          const chosen = text(values[id]);
          return (
            type !== 'choice' || chosen === '' || !options || options.some((option) => option.id === chosen)
          );
        }),
      ),
    ).toEqual([]);
  });

  it('numbers that name a row are unique, and names of things too', () => {
    for (const { idea, spec } of apps)
      for (const entity of Object.values(spec.entities)) {
        const samples = Object.values(entity.samples);
        for (const id of ['number', 'reference'].filter((each) => entity.fields[each]?.type === 'text')) {
          const said = samples.flatMap((values) => values[id] ?? []);
          expect(new Set(said).size, `${idea.slice(0, 60)} ${entity.id} ${id}`).toBe(said.length);
        }
      }
  });
});

describe('examples are enough to choose among', () => {
  it('no filter of a kind leads to nothing', () => {
    const empty = apps.flatMap(({ idea, spec }) =>
      Object.values(spec.entities).flatMap((entity) => {
        const samples = Object.values(entity.samples);
        return Object.values(entity.fields)
          .filter(
            ({ id, type, derived, options = [] }) =>
              type === 'choice' &&
              derived === undefined &&
              /^(?:category|type|genre|status|priority)$/.test(id) &&
              entity.ownership === 'shared' &&
              // Messages are on their way only for moments.
              entity.fields['sendAt'] === undefined &&
              samples.length >= options.length * 2,
          )
          .flatMap(({ id, options = [] }) => {
            const seen = new Set(samples.map((values) => values[id]));
            const missing = options.filter((option) => !seen.has(option.id)).map((option) => option.id);
            return missing.length > 1
              ? [`${idea.slice(0, 40)} … ${entity.id}.${id}: ${missing.join(', ')}`]
              : [];
          });
      }),
    );
    expect(empty).toEqual([]);
  });

  it('nobody is their own doctor or teacher', () => {
    expect(
      breaking(({ values }) => {
        const people = ['patientName', 'doctor', 'customerName', 'instructor', 'person', 'host'].flatMap(
          (id) => text(values[id]) || [],
        );
        return new Set(people).size === people.length;
      }),
    ).toEqual([]);
  });
});

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
