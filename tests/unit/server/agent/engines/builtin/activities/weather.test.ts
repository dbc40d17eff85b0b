import { describe, expect, it } from 'vitest';
import {
  findPlaces,
  placesIn,
} from '../../../../../../../templates/blocks/weather/files/src/blocks/weather/cities.ts';
import {
  degrees,
  weatherOf,
} from '../../../../../../../templates/blocks/weather/files/src/blocks/weather/forecast.ts';
import { blocksOf, planOf } from './plan-of.ts';

const views = (idea: string) =>
  blocksOf(planOf(idea), 'weather').map(({ properties }) => String(properties['view']));

describe('the weather', () => {
  it.each([
    ['A weather forecast website with alerts and favourite cities', ['now', 'saved', 'warnings']],
    ['A weather app', ['now', 'saved']],
    ['天气查询小程序，可收藏城市', ['now', 'saved']],
  ])('has its pages in “%s”', (idea, expected) => {
    expect(views(idea).toSorted()).toEqual(expected);
  });

  it('stands beside trips, and does not replace them', () => {
    const spec = planOf('A travel planning site with trips, packing lists and a weather forecast');
    expect(Object.keys(spec.entities)).toEqual(expect.arrayContaining(['savedPlace']));
    expect(Object.keys(spec.entities).length).toBeGreaterThan(1);
  });

  it.each(['A garden shop for weatherproof furniture', 'A to-do list'])('is not in “%s”', (idea) => {
    expect(views(idea)).toEqual([]);
  });

  it('is the same for the same day, and fits the season', () => {
    const [berlin] = findPlaces(placesIn('en'), 'berl');
    if (!berlin) throw new Error('Berlin is missing');
    const summer = weatherOf(berlin, new Date(2026, 6, 15, 12));
    expect(summer).toEqual(weatherOf(berlin, new Date(2026, 6, 15, 12)));
    expect(summer.days).toHaveLength(7);
    expect(summer.temperature).toBeGreaterThan(weatherOf(berlin, new Date(2026, 0, 15, 12)).temperature);
  });

  it('is read in both units', () => {
    expect(degrees(100, 'f')).toBe('212°F');
    expect(degrees(-3, 'c')).toBe('−3°C');
  });

  it('finds places whatever the accents', () => {
    expect(findPlaces(placesIn('en'), 'sao').map(({ name }) => name)).toEqual(['São Paulo']);
    expect(findPlaces(placesIn('zh'), '上海')).toHaveLength(1);
  });
});
