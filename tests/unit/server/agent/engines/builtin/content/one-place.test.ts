import { describe, expect, it } from 'vitest';
import { planOf, specOf } from '../support.ts';

describe('parts of one city or firm', () => {
  it('are called after its quarters, with what is counted of each', async () => {
    const { entities } = specOf(
      await planOf('A dashboard for the bike stations of the city: usage per station, charts.'),
    );
    const { fields = {}, samples = {} } = entities['station'] ?? {};
    expect(Object.values(fields).map(({ label }) => label)).toContain('Usage');
    expect(Object.values(samples).map(({ name }) => name)).toContain('Old Town station');
    expect(JSON.stringify(samples)).not.toMatch(/tram|Lisbon|Oslo/);
  });
});

describe('a dashboard of figures that are named', () => {
  it.each([
    ["A dashboard for our firm's locations: energy use per location and month.", 'location', 'Energy use'],
    ['A dashboard for our call center: calls per day, average waiting time, agents.', 'dailyRecord', 'Calls'],
  ])('shows them and no visits to a site: “%s”', async (idea, kept, figure) => {
    const { entities } = specOf(await planOf(idea));
    expect(Object.values(entities[kept]?.fields ?? {}).map(({ label }) => label)).toContain(figure);
    expect(entities['metric']).toBeUndefined();
  });
});
