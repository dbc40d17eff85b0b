import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

function blocksOf(idea: string, page: string) {
  return Object.values(planOf(idea).pages[page]?.blocks ?? {});
}

describe('filters above figures', () => {
  it.each([
    [
      'A ridership analytics dashboard for a transport operator: passenger numbers per line, tracking punctuality, charts of ridership and delays. Users choose a period, filter by mode such as bus, tram, and metro.',
      ['mode', 'line'],
      'on',
    ],
    [
      'A dashboard for a chain of bakeries displaying revenue, number of customers, and average receipt per branch. Users select a period and a branch and view charts.',
      ['branch'],
      'on',
    ],
  ])('narrow what “%s” shows', (idea, fields, date) => {
    const found = blocksOf(idea, 'overview').find(({ block }) => block === 'narrow');
    expect(found?.properties['fields']).toEqual(expect.arrayContaining(fields));
    expect(found?.properties['date']).toBe(date);
    const metrics = blocksOf(idea, 'overview').find(({ block }) => block === 'metrics');
    expect(JSON.stringify(metrics?.properties)).not.toContain('"of":"month"');
  });

  it('stand on no page that was not asked for them', () => {
    expect(blocksOf('A to-do list', 'overview')).toEqual([]);
  });

  it('are of figures that words name', () => {
    const { entities } = planOf(
      'A ridership analytics dashboard for viewing passenger numbers per line, tracking punctuality, and charts of ridership and delays.',
    );
    const labels = Object.values(entities['line']?.fields ?? {}).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Passengers', 'Punctuality', 'Delays']));
    expect(labels).not.toContain('Ridership');
  });

  it('are of groups that are compared by their figures', () => {
    const { entities, pages } = planOf(
      'A tourism dashboard displaying overnight stays, arrivals, and occupancy rate per municipality and comparing municipalities. Users select a start and an end date.',
    );
    expect(Object.keys(entities['municipality']?.fields ?? {})).not.toContain('date');
    const beside = Object.values(pages['versus']?.blocks ?? {}).find(({ block }) => block === 'versus');
    expect(beside?.entity).toBe('municipalityFigure');
    expect(beside?.properties['field']).toBe('municipality');
  });
});
