import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptySpec } from '../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../templates/spec/fold.ts';
import { dependentSteps } from '../../../../templates/spec/fold-steps.ts';
import { specOperationSchema, type SpecOperation } from '../../../../templates/spec/operation.ts';
import { planStepSchema } from '../../../../templates/spec/plan.ts';

const operation = (value: unknown): SpecOperation => specOperationSchema.parse(value);

const session = operation({
  kind: 'put-entity',
  entity: {
    id: 'session',
    singular: 'Session',
    plural: 'Sessions',
    path: 'sessions',
    titleField: 'title',
    origin: 'kept',
  },
});
const title = operation({
  kind: 'put-field',
  entity: 'session',
  field: { id: 'title', label: 'Title', type: 'text', order: 0 },
});
const level = operation({
  kind: 'put-field',
  entity: 'session',
  field: { id: 'level', label: 'Level', type: 'number', order: 1 },
});
const home = operation({ kind: 'put-page', page: { id: 'home', title: 'Home', path: '/' } });
const list = operation({
  kind: 'put-block',
  page: 'home',
  block: { id: 'list', block: 'collection', order: 0, entity: 'session' },
});

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}

describe('fold', () => {
  test('gives one text for all 120 orders of five keyed operations', () => {
    const texts = permutations([session, title, level, home, list]).map((order) =>
      JSON.stringify(fold(order)),
    );
    expect(texts).toHaveLength(120);
    expect(new Set(texts).size).toBe(1);
    expect(fold([session, title, level, home, list]).problems).toEqual([]);
  });

  test('of a list is the fold of its parts', () => {
    const all = [session, title, level, home, list];
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.nat(5), (operations, at) => {
        const whole = fold(operations).spec;
        const parts = fold(operations.slice(at), fold(operations.slice(0, at)).spec).spec;
        // A part whose owner never came is lost between two folds, so only complete lists are compared.
        if (
          operations.length === all.length &&
          fold(operations.slice(0, at)).problems.every((p) => !p.missing)
        ) {
          expect(parts).toEqual(whole);
        }
      }),
    );
  });

  test('changes only what is named', () => {
    const changed = fold([
      session,
      title,
      level,
      operation({
        kind: 'change-field',
        entity: 'session',
        field: 'level',
        changes: { label: 'Difficulty' },
      }),
      operation({ kind: 'change-theme', changes: { accent: '#008080' } }),
    ]).spec;
    expect(changed.entities['session']?.fields['level']).toMatchObject({
      label: 'Difficulty',
      type: 'number',
      order: 1,
    });
    expect(changed.theme).toEqual({ ...emptySpec.theme, accent: '#008080' });
  });

  test('removing a thing takes its fields and samples with it and names what pointed to it', () => {
    const { spec, problems } = fold([
      session,
      title,
      home,
      list,
      operation({ kind: 'remove-entity', entity: 'session' }),
    ]);
    expect(spec.entities).toEqual({});
    expect(problems).toEqual([
      {
        place: 'pages.home.blocks.list',
        missing: 'entity:session',
        sentence: 'There is no thing called “session”.',
      },
    ]);
  });

  test('a change of what is not there is a problem and changes nothing', () => {
    const { spec, problems } = fold([
      operation({ kind: 'change-page', page: 'agenda', changes: { title: 'My week' } }),
    ]);
    expect(spec).toEqual(fold([]).spec);
    expect(problems[0]?.missing).toBe('page:agenda');
  });

  test('does not change its base', () => {
    const base = fold([session, title]).spec;
    const before = JSON.stringify(base);
    fold([operation({ kind: 'remove-field', entity: 'session', field: 'title' })], base);
    expect(JSON.stringify(base)).toBe(before);
  });

  test('rejects identifiers that would be paths or prototypes', () => {
    for (const id of ['../x', '__proto__', 'Constructor', 'a b', '']) {
      expect(specOperationSchema.safeParse({ kind: 'remove-entity', entity: id }).success).toBe(false);
    }
  });
});

describe('dependentSteps', () => {
  const step = (id: string, operations: SpecOperation[]) =>
    planStepSchema.parse({ id, title: id, sentence: id, operations });
  const steps = [
    step('data', [session, title]),
    step('pages', [home]),
    step('list', [list]),
    step('level', [level]),
  ];

  test('names the steps that cannot stand without one', () => {
    expect(dependentSteps(steps, 'data', emptySpec).map((item) => item.id)).toEqual(['list', 'level']);
    expect(dependentSteps(steps, 'pages', emptySpec).map((item) => item.id)).toEqual(['list']);
    expect(dependentSteps(steps, 'level', emptySpec)).toEqual([]);
  });
});
