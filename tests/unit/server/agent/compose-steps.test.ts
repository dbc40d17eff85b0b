import { expect, test } from 'vitest';
import { composeSteps } from '../../../../server/agent/compose-steps.ts';
import type { Composer } from '../../../../server/agent/compose-steps.ts';
import { emptySpec } from '../../../../templates/spec/app-spec.ts';
import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../templates/spec/fold.ts';
import { pageStep } from '../../../support/page-step.ts';

const composer: Composer = {
  compose: async ({ pages }: AppSpec) => {
    if (pages['bad']) throw new Error('cannot be');
    return new Map(Object.keys(pages).map((id) => [id, id]));
  },
  checksFor: () => [],
  lock: async () => '',
};
const none = async () => new Map<string, string>();
const paths = (files: ReadonlyMap<string, string>) => [...files.keys()];

test('each step has the files after it; a state that cannot stand is left for the step that completes it', async () => {
  // A page without Home is a problem until Home is there.
  const steps = [pageStep('news'), pageStep('home'), pageStep('about')];
  const composed = await composeSteps(composer, { base: emptySpec, steps }, none);
  expect(composed.steps.map(({ files }) => paths(files).length)).toEqual([0, 2, 3]);
  expect(composed.spec.pages).toHaveProperty('about');
});

test('a first step that cannot stand leaves what was there', async () => {
  const base = fold(pageStep('home').operations).spec;
  const bad = { ...pageStep('bad'), operations: pageStep('bad').operations };
  const mended = { ...pageStep('news'), operations: [{ kind: 'remove-page', page: 'bad' } as const] };
  const composed = await composeSteps(composer, { base, steps: [bad, mended] }, none);
  expect(composed.steps.map(({ files }) => paths(files))).toEqual([['home'], ['home']]);
});

test('a plan that does not fit together, or whose end cannot be composed, fails in plain words', async () => {
  const lost = composeSteps(composer, { base: emptySpec, steps: [pageStep('news')] }, none);
  await expect(lost).rejects.toMatchObject({
    failure: { stage: 'compose', details: expect.stringContaining('/') },
  });
  const broken = composeSteps(
    composer,
    { base: emptySpec, steps: [pageStep('home'), pageStep('bad')] },
    none,
  );
  await expect(broken).rejects.toMatchObject({ failure: { stage: 'compose', details: 'cannot be' } });
});
