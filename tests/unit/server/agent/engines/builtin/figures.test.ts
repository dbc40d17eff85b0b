import { describe, expect, it } from 'vitest';
import { planOf, specOf } from './support.ts';

async function fieldsOf(idea: string, thing: string) {
  const spec = specOf(await planOf(idea));
  return spec.entities[thing]?.fields ?? {};
}

describe('figures that an idea names', () => {
  it('are numbers of the thing that they are said of', async () => {
    const fields = await fieldsOf(
      'A site about football players with player statistics such as goals, assists and yellow cards. People compare players.',
      'athlete',
    );
    for (const id of ['goals', 'assists', 'yellowCards']) expect(fields[id]?.type).toBe('number');
  });

  it('have the unit and the values that are usual for them', async () => {
    const idea =
      'A health dashboard which shows health metrics such as heart rate, sleep duration and steps for each day.';
    const spec = specOf(await planOf(idea));
    const [record] = Object.values(spec.entities).filter(({ fields }) => fields['sleepDuration']);
    expect(record?.fields['sleepDuration']?.unit).toBe('h');
    for (const row of Object.values(record?.samples ?? {})) {
      expect(Number(row['steps'])).toBeGreaterThan(2000);
      expect(Number(row['sleepDuration'])).toBeLessThan(12);
    }
  });

  it('are money and shares where their names say so', async () => {
    const fields = await fieldsOf(
      'A sales dashboard with key metrics such as average order value, growth rate and units sold by region',
      'productSale',
    );
    expect(fields['averageOrderValue']?.type).toBe('money');
    expect(fields['growthRate']?.type).toBe('percent');
    expect(fields['unitsSold']?.type).toBe('number');
  });

  it('leave alone what a list names otherwise', async () => {
    const spec = specOf(
      await planOf('An inventory app with statistics such as charts, reports and export of products.'),
    );
    const labels = Object.values(spec.entities).flatMap(({ fields }) =>
      Object.values(fields).map(({ label }) => label.toLowerCase()),
    );
    expect(labels).not.toContain('charts');
    expect(labels).not.toContain('reports');
  });
});
