import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { runResourceSchema } from '../../../../server/contract/run.ts';
import { listJobs } from '../../../../server/db/jobs.ts';
import { updateRun } from '../../../../server/db/runs.ts';
import { createPlanSteps, soon } from '../../../support/plan-steps.ts';
import { startTestApi } from '../../../support/start-test-api.ts';

const api = await startTestApi();
const { view, create, edit, approve } = createPlanSteps(api);

describe('a run', () => {
  test('stops when it is cancelled, and can be tried again', async () => {
    const { slug, plan } = await create('Cancelled run');
    api.work = (_run, { signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const run = runResourceSchema.parse((await approve(slug, plan)).body);
    await pause(50);
    const cancelled = await api.send('POST', `/api/projects/${slug}/runs/${run.id}/cancel`);
    expect(cancelled).toMatchObject({ status: 202, body: { status: 'cancelled' } });
    expect((await view(slug)).project.status).toBe('cancelled');
    api.work = async () => {};
    const again = await api.send('POST', `/api/projects/${slug}/runs/${run.id}/continue`, {});
    expect(again).toMatchObject({ status: 202, body: { id: run.id, status: 'queued' } });
    await soon(async () => expect((await view(slug)).project.status).toBe('live'));
    expect(await api.send('POST', `/api/projects/${slug}/runs/${run.id}/continue`)).toMatchObject({
      status: 409,
    });
  });

  test('that failed can go live without its red steps and what needs them', async () => {
    const { slug, plan } = await create('Green steps');
    api.work = async (run, { change }) => {
      await change(async ({ transaction }) => {
        const failure = {
          stage: 'checks' as const,
          summary: 'Books do not work.',
          details: '',
          redSteps: ['books'],
          checks: [],
        };
        await updateRun(transaction, run, { failure });
      });
      throw new Error('red');
    };
    const run = runResourceSchema.parse((await approve(slug, plan)).body);
    await soon(async () => expect((await view(slug)).project.status).toBe('failed'));
    api.work = async () => {};
    const green = await api.send('POST', `/api/projects/${slug}/runs/${run.id}/green-steps`, {});
    expect(green.status).toBe(202);
    expect(runResourceSchema.parse(green.body).steps.map(({ id }) => id)).toEqual(['teal']);
    await soon(async () => expect((await view(slug)).project.status).toBe('live'));
  });

  test('that failed can be dropped with its plan', async () => {
    const { slug, plan } = await create('Drop it');
    api.work = async () => {
      throw new Error('red');
    };
    const run = runResourceSchema.parse((await approve(slug, plan)).body);
    await soon(async () => expect((await view(slug)).project.status).toBe('failed'));
    const steer = (verb: string) => api.send('POST', `/api/projects/${slug}/runs/${run.id}/${verb}`, {});
    expect(await steer('drop')).toMatchObject({ status: 202, body: { status: 'cancelled', failure: null } });
    const dropped = await view(slug);
    expect(dropped.project.status).toBe('cancelled');
    expect(dropped.plan?.status).toBe('discarded');
    expect(dropped.messages.at(-1)).toMatchObject({ author: 'sprout', run: run.id });
    expect((await steer('drop')).status).toBe(409);
    expect((await steer('continue')).status).toBe(409);
    expect((await approve(slug, plan)).status).toBe(409);
  });

  test('that failed leaves its plan to be changed and approved anew', async () => {
    const { slug, plan } = await create('Change the step');
    api.work = async () => {
      throw new Error('red');
    };
    await approve(slug, plan);
    await soon(async () => expect((await view(slug)).project.status).toBe('failed'));
    api.work = async () => {};
    const changed = await edit(slug, 1, { kind: 'remove-step', step: 'teal', withDependents: false });
    expect(changed.plan).toMatchObject({ status: 'awaiting-approval', revision: 2 });
    expect((await approve(slug, changed.plan ?? plan)).status).toBe(202);
    await soon(async () => expect((await view(slug)).project.status).toBe('live'));
  });

  test('that failed before anything was live has its plan amended by the next message, or tried again', async () => {
    const { slug, plan } = await create('Failed at first');
    api.work = async () => {
      throw new Error('broken');
    };
    const first = runResourceSchema.parse((await approve(slug, plan)).body);
    await soon(async () => expect((await view(slug)).project.status).toBe('failed'));
    const second = runResourceSchema.parse((await approve(slug, plan)).body);
    expect(second.id).not.toBe(first.id);
    await soon(async () => expect((await view(slug)).run?.status).toBe('failed'));
    await api.send('POST', `/api/projects/${slug}/messages`, { text: 'without the shelf' });
    await soon(async () => expect((await view(slug)).project.status).toBe('awaiting-approval'));
    const amended = (await view(slug)).plan;
    expect(amended).toMatchObject({ id: plan.id, revision: 2 });
    expect(amended?.plan.summary).toContain('Changed.');
    api.work = async () => {};
  });
});

test('a deleted project stops what it did and is gone', async () => {
  const { slug, plan } = await create('Soon deleted');
  api.work = (_run, { signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  await approve(slug, plan);
  expect((await api.send('DELETE', `/api/projects/${slug}`)).status).toBe(204);
  expect((await api.send('GET', `/api/projects/${slug}`)).status).toBe(404);
  expect(await listJobs(api.services.database, slug)).toEqual([]);
  api.work = async () => {};
});
