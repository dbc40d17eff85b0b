import { describe, expect, test } from 'vitest';
import { contextOf, engine, specOf } from './support.ts';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';

async function specFor(text: string): Promise<AppSpec> {
  const answer = await engine.plan({ text, attachments: [] }, contextOf());
  if (answer.kind === 'reply') throw new Error(answer.text);
  return specOf(answer.plan);
}

const labelsOf = (spec: AppSpec, entity: string) =>
  Object.values(spec.entities[entity]?.fields ?? {}).map(({ label }) => label);
const blocksOf = (spec: AppSpec, path: string) =>
  Object.values(Object.values(spec.pages).find((page) => page.path === path)?.blocks ?? {});
const itemsOf = (spec: AppSpec, path: string) =>
  JSON.stringify(blocksOf(spec, path).filter(({ block }) => block === 'metrics'));

describe('dashboards show what they name', () => {
  test('sales by region, category, store and time, with every key figure', async () => {
    const spec = await specFor(
      'Please implement a sales dashboard for a chain of shops with key figures such as total revenue, number of orders, average order value and gross margin, revenue by region and the top-selling products. Users should be able to filter the figures by region, product category and time period, and view the details of each store.',
    );
    expect(labelsOf(spec, 'productSale')).toEqual(
      expect.arrayContaining([
        'Product',
        'Revenue',
        'Orders',
        'Average order value',
        'Gross margin',
        'Region',
        'Store',
      ]),
    );
    const items = itemsOf(spec, '/');
    for (const field of ['revenue', 'orders', 'averageOrderValue', 'grossMargin'])
      expect(items).toContain(`"field":"${field}"`);
    const charts = blocksOf(spec, '/').filter(({ block }) => block === 'chart');
    expect(charts.map(({ properties }) => Object(properties)['groupBy'])).toEqual(
      expect.arrayContaining(['date', 'region', 'name']),
    );
    expect(Object.values(spec.pages).map(({ path }) => path)).toContain('/stores/:id');
    const rows = Object.values(spec.entities['productSale']?.samples ?? {});
    expect(rows.length).toBeGreaterThan(60);
  });

  test('what is measured at each station is the station’s, watched, compared and warned of', async () => {
    const spec = await specFor(
      'Please implement an air quality dashboard. Users should be able to view the current PM2.5, PM10, NO2 and ozone levels of each monitoring station in real time, and see alerts when a level exceeds its limit.',
    );
    expect(labelsOf(spec, 'airStation')).toEqual(expect.arrayContaining(['PM2.5', 'PM10', 'NO2', 'Ozone']));
    expect(Object.keys(spec.entities)).not.toContain('alertRecord');
    expect(labelsOf(spec, 'alertRule')).toContain('Threshold');
    const live = Object.values(spec.pages).flatMap(({ blocks }) =>
      Object.values(blocks).filter(({ block }) => block === 'live'),
    );
    expect(Object(live[0]?.properties)['fields']).toEqual(['pm25', 'pm10', 'no2', 'ozone']);
  });

  test('coins have a price and a change, go on a watchlist, and what is held of them is worth today’s price', async () => {
    const spec = await specFor(
      'Please implement a cryptocurrency market tracking website. Users should be able to view live prices and the market capitalization of each coin, view price charts, add coins to their watchlist, and record their holdings to see profit and loss.',
    );
    expect(spec.kind).toBe('dashboard');
    expect(labelsOf(spec, 'cryptoCoin')).toEqual(
      expect.arrayContaining(['Price', '24-hour change', 'Market cap']),
    );
    expect(labelsOf(spec, 'holding')).toEqual(
      expect.arrayContaining(['Purchase price', 'Current value', 'Profit or loss']),
    );
    expect(Object.keys(spec.entities)).toContain('watchlistItem');
    expect(Object.keys(spec.entities)).not.toContain('collectible');
    const days = Object.values(spec.entities['cryptoCoinFigure']?.samples ?? {}).filter(
      (row) => Number(Object(row['on'])['days']) > -7,
    );
    expect(days.length).toBe(7 * Object.keys(spec.entities['cryptoCoin']?.samples ?? {}).length);
  });

  test('matches of a league that have a score lie in the past, those without before us', async () => {
    const spec = await specFor(
      'Please create a football statistics website with league tables and player statistics. Users should be able to sort players by goals, assists and minutes played, and see upcoming matches.',
    );
    expect(labelsOf(spec, 'athlete')).toEqual(expect.arrayContaining(['Goals', 'Assists', 'Minutes played']));
    for (const row of Object.values(spec.entities['match']?.samples ?? {})) {
      const days = Number(Object(row['date'])['days']);
      expect(row['homeScore'] === undefined ? days >= 0 : days < 0).toBe(true);
    }
  });
});

describe('what people do is no field and no stage', () => {
  test('deals are moved through stages that are not named', async () => {
    const spec = await specFor(
      'Please create a customer relationship management system. Users should be able to add contacts, move deals through stages, log calls and meetings, and set follow-up reminders.',
    );
    const options = JSON.stringify(Object.values(spec.entities).map(({ fields }) => fields));
    expect(options).not.toContain('Log calls');
    expect(Object.keys(spec.entities)).toEqual(expect.arrayContaining(['client', 'lead']));
  });

  test('what something is compared with is none of its fields, nor is what is calculated', async () => {
    const spec = await specFor(
      'Please implement an energy website. Users should be able to enter meter readings, compare their consumption with the previous year, calculate costs by tariff, and view charts.',
    );
    const labels = Object.keys(spec.entities).flatMap((id) => labelsOf(spec, id));
    expect(labels).not.toContain('Previous year');
    expect(labels).not.toContain('Calculate costs');
  });
});
