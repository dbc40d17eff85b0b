import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUncovered } from '../../../../server/projects/find-uncovered.ts';
import { hashPlan } from '../../../../server/projects/hash-plan.ts';
import { nameIdea } from '../../../../server/projects/name-idea.ts';
import { presentOrder } from '../../../../server/projects/present-order.ts';
import { emptySpec } from '../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../templates/spec/fold.ts';
import { planStepSchema } from '../../../../templates/spec/plan.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const stepFor = (...phrases: [number, number][]) =>
  planStepSchema.parse({ id: 'step', title: 'Step', sentence: 'Step.', operations: [], phrases });

describe('what no step answers', () => {
  test.each([
    ['books and a calendar', [[0, 5]], ['calendar']],
    ['I want books, sorted by colour', [[7, 12]], ['sorted by colour']],
    [
      'books with authors',
      [
        [0, 5],
        [11, 18],
      ],
      [],
    ],
    ['a list of books. Print it on paper!', [[0, 15]], ['Print it on paper']],
    ['books for a small team', [[0, 5]], []],
    ['books and a team with ranks', [[0, 5]], ['team with ranks']],
    ['记录书籍和打印', [[0, 4]], ['打印']],
    ['A personal book app that users can browse, clearly', [[11, 15]], []],
    [
      'Books, one-page letters and print badges; scan it',
      [[0, 5]],
      ['one-page letters and print badges', 'scan'],
    ],
    ['books with a step', [[0, 5]], []],
  ] as [string, [number, number][], string[]][])('%s', (request, phrases, expected) => {
    const found = findUncovered(request, [stepFor(...phrases)]);
    expect(found.map(([start, end]) => request.slice(start, end))).toEqual(expected);
  });

  test('is not told when steps name no phrases', () => {
    expect(findUncovered('anything at all', [stepFor()])).toEqual([]);
  });

  test('lies inside the request and outside of what is answered', () => {
    const range = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(range, { maxLength: 5 }), (request, phrases) => {
        for (const [start, end] of findUncovered(request, [stepFor(...phrases)])) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(request.length);
          for (const [from, to] of phrases) expect(Math.min(end, to) > Math.max(start, from)).toBe(false);
        }
      }),
    );
  });
});

describe('the hash of a plan', () => {
  test('does not depend on the order of keys, and changes with every word', () => {
    const plan = samplePlan();
    const turned = Object.fromEntries(Object.entries(plan).toReversed());
    expect(hashPlan({ ...plan, ...turned })).toBe(hashPlan(plan));
    expect(hashPlan({ ...plan, steps: plan.steps.toReversed() })).not.toBe(hashPlan(plan));
    expect(hashPlan({ ...plan, summary: `${plan.summary} ` })).not.toBe(hashPlan(plan));
  });
});

describe('the order', () => {
  test('names what is rewritten and retired on top of what is there', () => {
    const plan = samplePlan();
    const { spec } = fold(plan.steps.flatMap((step) => step.operations));
    const check = spec.checks['see-books'];
    if (!check) throw new Error('no check');
    const again = presentOrder(
      { ...plan, steps: [{ ...stepFor(), operations: [{ kind: 'put-check', check }] }] },
      spec,
      '',
    );
    expect(again.checks).toEqual([
      { id: 'see-books', sentence: 'You can see the books.', change: 'rewritten', step: 'step' },
    ]);
    const gone = presentOrder(
      {
        ...plan,
        steps: [{ ...stepFor(), operations: [{ kind: 'remove-check', check: 'see-books', reason: 'gone' }] }],
      },
      spec,
      '',
    );
    expect(gone.checks).toMatchObject([{ id: 'see-books', change: 'retired' }]);
  });

  test('says what keeps a plan from being built', () => {
    const plan = samplePlan();
    expect(presentOrder({ ...plan, steps: plan.steps.slice(1) }, emptySpec, '').problems).toEqual([
      'There is no thing called “book”.',
    ]);
    expect(presentOrder({ ...plan, steps: [] }, emptySpec, '').problems).toEqual(['The plan has no steps.']);
  });
});

test.each([
  ['A book club called "Page Turners", with votes', 'Page Turners'],
  ['Please build me a simple recipe collection', 'recipe collection'],
  ['“Mi agenda” for AWS sessions', 'Mi agenda'],
  ['', ''],
])('the name of “%s”', (idea, name) => {
  expect(nameIdea(idea)).toBe(name);
});
