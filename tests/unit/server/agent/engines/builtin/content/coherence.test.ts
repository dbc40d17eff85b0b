import { describe, expect, it } from 'vitest';
import { isAddressOf } from '../../../../../../../server/agent/engines/builtin/content/coherence/addresses.ts';
import { minutesOf } from '../../../../../../../server/agent/engines/builtin/content/coherence/spans.ts';
import { apps, breaking, days, stateOf, text } from './rows-of-apps.ts';

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
