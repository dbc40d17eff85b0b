import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

const filtersOf = (idea: string, entity: string) =>
  blocksOf(planOf(idea), 'collection').find((each) => each.entity === entity)?.properties['filters'];

describe('what is searched by', () => {
  const tours =
    'A guided city tour booking website. Users can search for tours by city, date, and language, view the itinerary and the guide, book for several participants, pay online and write reviews.';

  it('narrows the list', () => {
    expect(filtersOf(tours, 'tour')).toEqual(expect.arrayContaining(['city', 'language']));
    const jobs = 'A job recruitment website. Job seekers search and filter jobs and apply for jobs.';
    expect(filtersOf(jobs, 'job')).toContain('location');
  });

  it('are tours on a day that one chooses, with a guide and an itinerary', () => {
    const spec = planOf(tours);
    const { fields = {}, samples = {} } = spec.entities['tour'] ?? {};
    expect(fields['startDate']).toBeUndefined();
    expect(spec.actions['bookTour']?.inputs['startDate']).toMatchObject({ required: true, upcoming: true });
    for (const sample of Object.values(samples))
      for (const id of ['guide', 'itinerary', 'meetingPoint', 'duration']) expect(sample[id]).toBeDefined();
    expect(blocksOf(spec, 'reservation').map(({ properties }) => properties['kind'])).toContain('daily');
  });

  it('leaves journeys of several days their own dates', () => {
    const spec = planOf('A travel agency website where customers book tours through Asia and pay online');
    expect(spec.entities['tour']?.fields['startDate']).toBeDefined();
  });
});

describe('pollutants', () => {
  it('are drawn one by one, with their units', () => {
    const spec = planOf(
      'An air quality monitoring dashboard of cities with pollutant trend charts. Users select a city to view its air quality index and pollutant values.',
    );
    const history = blocksOf(spec, 'history')[0];
    expect(history?.properties['measures']).toEqual(['aqi', 'pm25', 'pm10', 'ozone']);
    expect(spec.entities['cityAirFigure']?.fields['ozone']?.unit).toBe('µg/m³');
    expect(Object.values(spec.entities['cityAir']?.fields ?? {}).map(({ label }) => label)).not.toContain(
      'Pollutant',
    );
  });
});

describe('what visitors leave', () => {
  it('is a request for a visit on a day to come', () => {
    const spec = planOf(
      'A website of a home renovation company to present its services. Users can leave their contact details for a visit.',
    );
    expect(spec.entities['visitRequest']?.fields['wantedOn']).toMatchObject({
      upcoming: true,
      required: true,
    });
  });

  it('stands in a guest book that all read', () => {
    const spec = planOf(
      'A personal website for a musician with albums, a biography and a fan message board. Users can leave messages on the board.',
    );
    expect(spec.entities['guestEntry']).toMatchObject({ ownership: 'shared' });
    expect(spec.entities['guestEntry']?.editing).not.toBe('switch');
    expect(spec.entities['biography']).toBeUndefined();
  });
});

describe('articles', () => {
  it('lead on to others of their category', () => {
    const spec = planOf('A local news website with news by category and comments on news');
    const more = blocksOf(spec, 'showcase').find(({ properties }) => properties['besides'] !== undefined);
    expect(more?.properties).toMatchObject({ besides: 'category', limit: 3 });
  });
});
