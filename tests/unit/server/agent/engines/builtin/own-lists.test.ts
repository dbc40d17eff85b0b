import { describe, expect, it } from 'vitest';
import { happenedOn } from '../../../../../../server/agent/engines/builtin/design/spec-view.ts';
import {
  fieldOfReference,
  fieldOfWish,
} from '../../../../../../server/agent/engines/builtin/design/make-field.ts';
import { blocksOf, planOf } from './activities/plan-of.ts';

const articles =
  'An article site where users log in, collect favourite articles, use the collection feature and see their reading history';

describe('lists of what was saved and read', () => {
  it('show one’s own rows alone, the latest first', () => {
    const spec = planOf(articles);
    const lists = blocksOf(spec, 'collection').filter(({ entity = '' }) => entity.endsWith('Item'));
    expect(lists.length).toBeGreaterThan(1);
    for (const { entity = '', properties } of lists) {
      expect(properties['mine']).toBe(true);
      expect(properties['sort']).toEqual([expect.objectContaining({ direction: 'descending' })]);
      // Titles lead to what they stand for.
      const { titleField, fields } = spec.entities[entity] ?? {};
      expect(fields?.[titleField ?? '']?.target).toBe('article');
    }
  });

  it('are counted in one and in many', () => {
    const { entities } = planOf(articles);
    for (const { id, singular, plural } of Object.values(entities))
      if (id.endsWith('Item')) expect(plural).not.toBe(singular);
    const film = planOf('A film site where users log in and add films to a wish list').entities[
      'wishlistItem'
    ];
    expect(film?.plural).toBe('Wish list entries');
  });

  it('promise no rows of others', () => {
    const titles = Object.values(planOf(articles).pages).filter(({ blocks }) =>
      Object.values(blocks).some(({ properties }) => properties['mine'] === true),
    );
    for (const { introduction = '' } of titles) expect(introduction).not.toContain('everybody');
  });

  it('are one’s own attendance where there is a page for all', () => {
    const spec = planOf(
      'An attendance system: employees clock in and out and view their own attendance records; administrators view those of all employees',
    );
    const lists = blocksOf(spec, 'collection').filter(({ entity }) => entity === 'attendance');
    expect(lists.map(({ id, properties }) => [id === 'everybody', properties['mine'] ?? false])).toEqual(
      expect.arrayContaining([
        [true, false],
        [false, true],
      ]),
    );
    for (const { properties } of lists) expect(properties['edit']).toBe(false);
  });
});

describe('decisions', () => {
  it.each([
    'A leave system where employees submit leave requests and managers approve or reject leave requests',
    'Users submit reimbursement applications and users approve reimbursement applications; administrators manage everything. Users log in.',
  ])('are not for those who asked: “%s”', (idea) => {
    const decisions = Object.values(planOf(idea).actions).filter(({ id }) => /^(?:approve|reject)/.test(id));
    expect(decisions.length).toBeGreaterThan(0);
    for (const { who } of decisions) {
      expect(who).not.toContain('owner');
      expect(who).not.toContain('anyone');
    }
  });
});

describe('what people write for each other', () => {
  it('is changed on its own page, not among all', () => {
    const spec = planOf('A poetry blog to browse, search, post and comment on poems');
    const list = blocksOf(spec, 'collection').find(({ entity }) => entity === 'poem');
    const page = blocksOf(spec, 'detail').find(({ entity }) => entity === 'poem');
    expect([list?.properties['create'], list?.properties['edit'], list?.properties['remove']]).toEqual([
      true,
      false,
      false,
    ]);
    expect([page?.properties['edit'], page?.properties['remove']]).toEqual([true, true]);
  });
});

describe('days', () => {
  it('of what is put out are today, of what came out once are asked', () => {
    const put = fieldOfReference({ id: 'publishedOn', required: false }, 'en');
    expect(put?.default).toEqual({ kind: 'today' });
    expect(fieldOfReference({ id: 'publishedOn', required: false }, 'zh')?.default).toEqual({
      kind: 'today',
    });
    expect(fieldOfWish({ label: 'Release date' }, 'en').default).toBeUndefined();
  });

  it('that are yet to come are no course of time', () => {
    const day = (id: string) => ({ id, label: id, type: 'date' as const, order: 0 });
    expect(happenedOn([day('expiryDate'), day('dueDate'), day('date')])?.id).toBe('date');
    expect(happenedOn([day('expiryDate'), day('deadline'), day('endDate')])).toBeUndefined();
    expect(happenedOn([day('publishedOn')])?.id).toBe('publishedOn');
  });
});

describe('what is reported and marked later', () => {
  const waste =
    "A dashboard for a city's waste collection department with missed pickups reported by residents. Users filter by district and waste type (paper, glass, organic, residual), record a new missed pickup and mark it as resolved.";

  it('is a list of its own with that state', () => {
    const { missedPickup, wasteRecord } = planOf(waste).entities;
    const labels = (entity: typeof missedPickup) =>
      Object.values(entity?.fields ?? {}).flatMap(({ options = [] }) => options.map(({ label }) => label));
    expect(labels(missedPickup)).toContain('Resolved');
    expect(labels(wasteRecord)).not.toContain('Resolved');
  });

  it('leaves one type with the choices in brackets', () => {
    const fields = Object.values(planOf(waste).entities['wasteRecord']?.fields ?? {});
    const types = fields.filter(({ options }) => options?.some(({ label }) => label === 'Paper'));
    expect(types.map(({ label }) => label)).toEqual(['Waste type']);
  });
});
