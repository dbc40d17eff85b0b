import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../../templates/spec/fold.ts';
import { design } from '../../../../../../server/agent/engines/builtin/design/design.ts';
import { understand } from '../../../../../../server/agent/engines/builtin/understand/understand.ts';

const specOf = (idea: string) =>
  fold(design(understand(idea), []).steps.flatMap((step) => step.operations)).spec;
const fieldsOf = (idea: string, entity: string) =>
  Object.fromEntries(
    Object.entries(specOf(idea).entities[entity]?.fields ?? {}).map(([id, { type }]) => [id, type]),
  );

describe('fields that are named by their use', () => {
  it('gives rows what they are filtered, sorted and counted by', () => {
    const idea =
      'Please implement a flight delay analytics dashboard for airport operations staff. It should have delay statistics by airline, route, and month, charts of delay causes, and a list of flights. Users should be able to filter flights by airline and date range and sort them by delay minutes.';
    const spec = specOf(idea);
    expect(fieldsOf(idea, 'flight')).toMatchObject({
      airline: 'text',
      route: 'text',
      delayCause: 'choice',
      delayMinutes: 'number',
      date: 'date',
    });
    // What is measured is not sold, and staff that an app is for are no list.
    expect(fieldsOf(idea, 'flight')).not.toHaveProperty('price');
    expect(spec.entities).not.toHaveProperty('employee');
    const list = Object.values(spec.pages['flights']?.blocks ?? {}).find(
      ({ block }) => block === 'collection',
    );
    expect(list?.properties).toMatchObject({
      filters: ['airline', 'date'],
      sort: [{ field: 'delayMinutes' }],
    });
    const charts = Object.values(spec.pages['overview']?.blocks ?? {}).flatMap(({ block, properties }) =>
      block === 'chart' ? String(properties['groupBy']) : [],
    );
    expect(charts).toEqual(['airline', 'route', 'date', 'delayCause']);
    const rows = Object.values(spec.entities['flight']?.samples ?? {});
    expect(rows).toHaveLength(24);
  });

  it('takes its values from the name', () => {
    const plants = fieldsOf(
      'A plant collection app. Users can filter plants by soil type and humidity level, and sort them by height.',
      'plant',
    );
    expect(plants).toMatchObject({ soilType: 'choice', humidityLevel: 'choice', height: 'number' });
  });

  it('adds nothing that is known or that is no field', () => {
    const idea =
      'A book list where people can filter books by genre and author, sort by title, and send a message by email.';
    expect(Object.keys(fieldsOf(idea, 'book')).toSorted()).toEqual(
      Object.keys(fieldsOf('A book list where people can keep books.', 'book')).toSorted(),
    );
  });
});

describe('what is kept under a name that nobody knows', () => {
  it('is what the message speaks of again and again', () => {
    const idea =
      'Please develop a wildlife sightings logbook for a nature reserve. Rangers should be able to record sightings with species, number of animals, habitat and weather, filter sightings by species and habitat, and see all sightings on a map.';
    const spec = specOf(idea);
    expect(Object.keys(spec.entities)).toEqual(['sighting']);
    expect(fieldsOf(idea, 'sighting')).toMatchObject({
      species: 'text',
      numberOfAnimals: 'number',
      habitat: 'choice',
      mapPosition: 'text',
      date: 'date',
    });
    expect(JSON.stringify(spec.entities['sighting']?.samples)).toMatch(/"name":"[A-Z][a-z ]+, [A-Z][a-z]+"/);
  });

  it('is counted by day where only figures of groups are named', () => {
    const idea =
      'A call center performance dashboard. It should show number of calls, average handling time, waiting time, and customer satisfaction per agent and per day.';
    expect(fieldsOf(idea, 'dailyRecord')).toMatchObject({
      agent: 'text',
      calls: 'number',
      handlingTime: 'number',
      customerSatisfaction: 'percent',
    });
  });

  it('is not called after the things of another trade', () => {
    const spec = specOf(
      'A maintenance logbook for the machines of a bottling plant. Technicians log repairs with machine, fault type, downtime in minutes and cost, and filter repairs by machine and fault type.',
    );
    expect(spec.entities).not.toHaveProperty('plant');
    expect(JSON.stringify(spec.entities['repair'])).not.toMatch(/phone|Bicycle/);
  });
});

describe('what two groups of rows are compared by', () => {
  it('is a field, and their figures stand beside each other', () => {
    const spec = specOf(
      'A road accident statistics website that shows accidents by district, cause, and severity with a list of accidents. Users can compare districts and view the details of an accident.',
    );
    const block = Object.values(spec.pages['versus']?.blocks ?? {}).find((each) => each.block === 'versus');
    expect(block).toMatchObject({
      entity: 'accident',
      properties: { field: 'district', shares: ['cause', 'priority'] },
    });
  });
});
