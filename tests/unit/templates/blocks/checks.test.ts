import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockManifests } from '../../../../templates/blocks/index.ts';
import { appSpecSchema, type AppSpec } from '../../../../templates/spec/app-spec.ts';
import { checkSchema, type Check } from '../../../../templates/spec/check.ts';
import { projectRoot } from '../../../support/project-root.ts';

function readSpec(name: string): AppSpec {
  const path = join(projectRoot, 'tests/fixtures/specs', `${name}.json`);
  return appSpecSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

function checksOf(spec: AppSpec): Check[] {
  return Object.values(spec.pages).flatMap((page) =>
    Object.values(page.blocks).flatMap((placement) => {
      const block = blockManifests.find(({ id }) => id === placement.block);
      return [...(block?.checks(placement, spec) ?? [])];
    }),
  );
}

const names = ['agenda', 'expenses', 'kanban'];

describe.each(names)('the checks of %s', (name) => {
  const spec = readSpec(name);
  const checks = checksOf(spec);

  it('are valid, have ids of their own, and say what a person can do', () => {
    const ids = checks.map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const check of checks) {
      expect(checkSchema.parse(check)).toEqual(check);
      expect(check.sentence).toMatch(spec.language === 'zh' ? /^你可以/ : /^You can /);
    }
  });

  it('say what only prepares, and who may not go on from it', () => {
    for (const { id, setup, spends, fresh, steps } of checks) {
      const last = id.replace(/^.*-(?=create|edit|remove|move|action)/, '');
      if (setup === undefined) {
        expect([spends, fresh]).toEqual([undefined, undefined]);
        continue;
      }
      expect(setup).toBeGreaterThan(0);
      expect(setup).toBeLessThan(steps.length);
      if (last === 'create') expect(fresh).toBe(true);
      if (['edit', 'remove', 'move'].includes(last) || last.startsWith('action')) expect(spends).toBe(true);
    }
    const shared = checks.filter(({ setup }) => setup !== undefined);
    const setups = new Set(shared.map(({ setup, steps }) => JSON.stringify(steps.slice(0, setup))));
    expect(setups.size).toBeLessThan(shared.length);
  });

  it('begin at Home and do not go on for long', () => {
    for (const check of checks) {
      const [first] = check.steps;
      expect(first?.kind).toBe('goto');
      expect(check.steps.length).toBeLessThanOrEqual(20);
    }
  });
});

describe('checks by what a placement offers', () => {
  it('prove what an action adds on the page it fills, after a reload', () => {
    const check = checksOf(readSpec('agenda')).find(({ id }) => id === 'home-list-action-add-to-agenda');
    const kinds = check?.steps.map((step) => step.kind) ?? [];
    expect(kinds).toContain('reload');
    expect(kinds.indexOf('expectText')).toBeGreaterThan(kinds.indexOf('reload'));
  });

  it('name all rows of a source', () => {
    const spec = readSpec('agenda');
    const rows = spec.entities['session']?.source?.rows;
    const check = checksOf(spec).find(({ id }) => id === 'home-list-list');
    expect(check?.steps).toContainEqual({ kind: 'expectText', text: `${rows} sessions` });
  });

  it('leave out what is not offered', () => {
    const spec = readSpec('expenses');
    const list = spec.pages['expenses']?.blocks['list'];
    if (list) list.properties = { ...list.properties, create: false, search: false };
    const ids = checksOf(spec).map((check) => check.id);
    expect(ids).not.toContain('expenses-list-create');
    expect(ids).not.toContain('expenses-list-search');
  });

  it('show that two rows at one time overlap, where people enter the times', () => {
    const text = (id: string, type: string, order: number) => ({
      id,
      label: id,
      type,
      order,
      required: true,
    });
    const spec = appSpecSchema.parse({
      name: 'Bookings',
      entities: {
        booking: {
          id: 'booking',
          singular: 'Booking',
          plural: 'Bookings',
          path: 'bookings',
          titleField: 'name',
          origin: 'kept',
          fields: {
            name: text('name', 'text', 1),
            day: text('day', 'date', 2),
            start: text('start', 'time', 3),
            end: text('end', 'time', 4),
          },
        },
      },
      pages: {
        home: {
          id: 'home',
          title: 'Bookings',
          path: '/',
          blocks: {
            list: {
              id: 'list',
              block: 'collection',
              order: 1,
              entity: 'booking',
              properties: { create: true },
            },
            week: {
              id: 'week',
              block: 'schedule',
              order: 2,
              entity: 'booking',
              properties: { day: 'day', start: 'start', end: 'end' },
            },
          },
        },
      },
    });
    const check = checksOf(spec).find(({ id }) => id === 'home-week-overlap');
    expect(check?.steps).toContainEqual(
      expect.objectContaining({ kind: 'expectText', text: 'Overlaps with' }),
    );
  });
});
