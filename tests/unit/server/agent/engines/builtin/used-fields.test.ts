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
      'A plant collection app. Users can filter plants by light requirement and humidity level, and sort them by height.',
      'plant',
    );
    expect(plants).toMatchObject({ lightRequirement: 'choice', height: 'number' });
  });

  it('adds nothing that is known or that is no field', () => {
    const idea =
      'A book list where people can filter books by genre and author, sort by title, and send a message by email.';
    expect(Object.keys(fieldsOf(idea, 'book')).toSorted()).toEqual(
      Object.keys(fieldsOf('A book list where people can keep books.', 'book')).toSorted(),
    );
  });
});
