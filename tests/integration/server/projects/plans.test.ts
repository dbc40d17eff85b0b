import { describe, expect, test } from 'vitest';
import { messageSchema, projectViewSchema } from '../../../../server/contract/project.ts';
import { runResourceSchema } from '../../../../server/contract/run.ts';
import { listJobs } from '../../../../server/db/jobs.ts';
import { samplePlan } from '../../../support/sample-plan.ts';
import { createPlanSteps, soon, titles } from '../../../support/plan-steps.ts';
import { startTestApi } from '../../../support/start-test-api.ts';

const api = await startTestApi();
const { view, create, edit, approve } = createPlanSteps(api);

describe('a new project', () => {
  test('gets a name, a plan and an answer, all told in order', async () => {
    const before = performance.now();
    const { slug, plan } = await create('A book club called Page Turners for my friends');
    console.log(`idea to plan seen by polling: ${(performance.now() - before).toFixed(0)} ms`);
    expect(slug).toBe('page-turners-for-my');
    const now = await view(slug);
    expect(now.project).toMatchObject({ name: 'Book club', status: 'awaiting-approval', release: null });
    expect(now.messages.map(({ author, status }) => [author, status])).toEqual([
      ['person', 'done'],
      ['sprout', 'done'],
    ]);
    expect(now.messages[1]?.plan).toBe(plan.id);
    expect(plan.order).toMatchObject({
      name: 'Book club',
      storage: 'browser',
      problems: [],
      pages: [{ id: 'home', title: 'Books', path: '/' }],
      things: [{ id: 'book', plural: 'Books', rows: null }],
      colours: [{ name: 'accent', value: '#008080' }],
      checks: [{ id: 'see-books', change: 'added', step: 'books-page' }],
    });
    const events = await api.services.events.replay(slug, 0);
    expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1));
    expect(events.at(-1)?.number).toBe(now.lastEvent);
  });

  test('has its plan stored soon after the idea', async () => {
    const delays: number[] = [];
    for (let turn = 0; turn < 10; turn++) {
      const { slug } = await create(`Timing number ${turn}`);
      const events = await api.services.events.replay(slug, 0);
      const at = (kind: string) => Date.parse(events.find(({ body }) => body.kind === kind)?.at ?? '');
      delays.push(at('plan-put') - at('message-put'));
    }
    delays.sort((a, b) => a - b);
    console.log(`idea stored to plan stored: p50 ${delays[5]} ms, max ${delays[9]} ms`);
    expect(delays[5]).toBeLessThan(1000);
  });

  test('of the same idea gets another address', async () => {
    const [one, two] = await Promise.all([create('Same thing'), create('Same thing')]);
    expect([one.slug, two.slug].toSorted()).toEqual(['same-thing', 'same-thing-2']);
  });

  test('needs an idea', async () => {
    expect(await api.send('POST', '/api/projects', { idea: '   ' })).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid-input' } },
    });
  });

  test('answers in words when there is nothing to build', async () => {
    const usual = api.engine.plan;
    api.engine.plan = async () => ({ kind: 'reply', text: 'Hello.' });
    const made = await api.send('POST', '/api/projects', { idea: 'hello there' });
    const { slug } = projectViewSchema.parse(made.body).project;
    await soon(async () => expect((await view(slug)).project.status).toBe('idle'));
    expect((await view(slug)).messages.at(-1)?.text).toBe('Hello.');
    api.engine.plan = usual;
  });

  test('can be stopped while it is drafted', async () => {
    const usual = api.engine.plan;
    api.engine.plan = async (_request, { signal }) => {
      signal.throwIfAborted();
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    };
    const made = await api.send('POST', '/api/projects', { idea: 'stop this draft' });
    const { project, messages } = projectViewSchema.parse(made.body);
    const path = `/api/projects/${project.slug}/messages/${messages[0]?.id}`;
    expect((await api.send('DELETE', path)).status).toBe(204);
    const now = await view(project.slug);
    expect([now.project.status, now.messages.map(({ text }) => text)]).toEqual([
      'idle',
      ['stop this draft', 'Stopped.'],
    ]);
    api.engine.plan = usual;
  });

  test('is at rest again when its engine fails', async () => {
    const usual = api.engine.plan;
    api.engine.plan = async () => {
      throw new Error('secret detail');
    };
    const made = await api.send('POST', '/api/projects', { idea: 'broken engine' });
    const { slug } = projectViewSchema.parse(made.body).project;
    await soon(async () => expect((await view(slug)).project.status).toBe('idle'));
    expect((await view(slug)).messages.at(-1)?.text).not.toContain('secret');
    api.engine.plan = usual;
  });
});

describe('editing a plan', () => {
  test('makes a revision each time, and an old one is refused', async () => {
    const { slug, plan } = await create('Edits in a row');
    const renamed = await edit(slug, 1, { kind: 'rename-app', name: 'Shelf' });
    expect(renamed).toMatchObject({ status: 200, meaning: 'The app is called “Shelf”.' });
    expect(renamed.plan).toMatchObject({ revision: 2, order: { name: 'Shelf' } });
    expect(renamed.plan?.hash).not.toBe(plan.hash);
    expect((await view(slug)).project.name).toBe('Shelf');
    expect(await edit(slug, 1, { kind: 'rename-app', name: 'Late' })).toMatchObject({
      status: 409,
      error: { code: 'plan-stale', data: { revision: 2 } },
    });
    const back = await edit(slug, 2, { kind: 'return-to', revision: 1 });
    expect(back.plan).toMatchObject({ revision: 3, hash: plan.hash, order: { name: 'Book club' } });
    expect(await edit(slug, 3, { kind: 'return-to', revision: 9 })).toMatchObject({ status: 404 });
  });

  test('keeps steps that others need, unless those go as well', async () => {
    const { slug } = await create('Needs of steps');
    expect(await edit(slug, 1, { kind: 'remove-step', step: 'books', withDependents: false })).toMatchObject({
      status: 409,
      error: { code: 'step-needed', data: { steps: [{ id: 'books-page', title: 'Show books' }] } },
    });
    const gone = await edit(slug, 1, { kind: 'remove-step', step: 'books', withDependents: true });
    expect(titles(gone.plan)).toEqual(['teal']);
    expect(await edit(slug, 2, { kind: 'remove-step', step: 'books', withDependents: false })).toMatchObject({
      status: 404,
    });
    const none = await edit(slug, 2, { kind: 'remove-step', step: 'teal', withDependents: false });
    expect(none.plan?.order.problems).toEqual(['The plan has no steps.']);
    expect(await approve(slug, none.plan ?? { id: '', hash: '' })).toMatchObject({ status: 409 });
  });

  test('moves, rewords and adds steps', async () => {
    const { slug } = await create('Moving steps about');
    const moved = await edit(slug, 1, { kind: 'move-step', step: 'teal', before: 'books' });
    expect(titles(moved.plan)).toEqual(['teal', 'books', 'books-page']);
    expect(await edit(slug, 2, { kind: 'move-step', step: 'books-page', before: 'books' })).toMatchObject({
      status: 409,
      error: { code: 'step-needed' },
    });
    const reworded = await edit(slug, 2, { kind: 'reword-step', step: 'teal', sentence: 'Make it dark.' });
    expect(reworded).toMatchObject({ meaning: 'The app is dark.', notUnderstood: [] });
    expect(reworded.plan?.plan.steps[0]).toMatchObject({ id: 'teal', sentence: 'Make it dark.' });
    const added = await edit(slug, 3, { kind: 'add-step', sentence: 'Sing a song.', before: 'books' });
    expect(added).toMatchObject({ notUnderstood: ['Sing a song.'] });
    expect(titles(added.plan)).toEqual(['teal', 'go-dark', 'books', 'books-page']);
    expect(added.plan?.plan.steps[1]).toMatchObject({ operations: [], note: 'Sing a song.' });
  });

  test('of storage, colours and fields goes into the order', async () => {
    const { slug } = await create('Order entries');
    const stored = await edit(slug, 1, { kind: 'remove-assumption', assumption: 'storage' });
    expect(stored).toMatchObject({
      meaning: 'What people enter is kept in a Postgres database.',
      plan: { order: { storage: 'postgres', assumed: [] } },
    });
    const coloured = await edit(slug, 2, { kind: 'set-colour', name: 'background', value: '#FFF4E0' });
    expect(coloured.plan?.order.colours).toContainEqual({ name: 'background', value: '#fff4e0' });
    expect(coloured.plan?.order.colours).toContainEqual({ name: 'accent', value: '#008080' });
    expect(await edit(slug, 3, { kind: 'set-colour', name: 'accent', value: 'pinkish' })).toMatchObject({
      status: 400,
    });
    const fewer = await edit(slug, 3, { kind: 'remove-field', entity: 'book', field: 'author' });
    expect(fewer.plan?.order.things[0]?.fields.map(({ id }) => id)).toEqual(['title']);
    expect(await edit(slug, 4, { kind: 'remove-field', entity: 'book', field: 'title' })).toMatchObject({
      status: 409,
    });
  });

  test('by chatting changes the same plan', async () => {
    const { slug, plan } = await create('Chatting about it');
    const revised = await edit(slug, 1, { kind: 'revise', instruction: 'Something else' });
    expect(revised).toMatchObject({ meaning: 'A list of books. Changed.', notUnderstood: [] });
    expect(revised.plan).toMatchObject({ id: plan.id, revision: 2 });
    await api.send('POST', `/api/projects/${slug}/messages`, { text: 'And more' });
    await soon(async () => expect((await view(slug)).plan?.revision).toBe(3));
    expect((await view(slug)).messages).toHaveLength(6);
  });
});

describe('approval', () => {
  test('is of exactly one plan', async () => {
    const { slug, plan } = await create('Exact approval');
    await edit(slug, 1, { kind: 'rename-app', name: 'Other' });
    expect(await approve(slug, plan)).toMatchObject({
      status: 409,
      body: { error: { code: 'plan-stale' } },
    });
    expect((await view(slug)).run).toBeNull();
    const { plan: now } = await view(slug);
    expect(await approve(slug, now ?? plan)).toMatchObject({ status: 202, body: { kind: 'build' } });
  });

  test('twice starts one run, and one run only goes on at a time', async () => {
    const { slug, plan } = await create('Twice approved');
    const hold = Promise.withResolvers<void>();
    api.work = () => hold.promise;
    const [one, two] = await Promise.all([approve(slug, plan), approve(slug, plan)]);
    expect([one.status, two.status]).toEqual([202, 202]);
    const run = runResourceSchema.parse(one.body);
    expect(runResourceSchema.parse(two.body).id).toBe(run.id);
    expect(run.steps.map(({ id, status }) => [id, status])).toEqual([
      ['books', 'waiting'],
      ['books-page', 'waiting'],
      ['teal', 'waiting'],
    ]);
    expect(await listJobs(api.services.database, slug)).toHaveLength(1);
    expect(await edit(slug, 1, { kind: 'rename-app', name: 'Late' })).toMatchObject({ status: 409 });

    // Messages meanwhile wait, may change, and are taken up in order.
    const waiting = await api.send('POST', `/api/projects/${slug}/messages`, { text: 'first' });
    const first = messageSchema.parse(waiting.body);
    expect(first.status).toBe('waiting');
    await api.send('PATCH', `/api/projects/${slug}/messages/${first.id}`, { text: 'the first' });
    const second = messageSchema.parse(
      (await api.send('POST', `/api/projects/${slug}/messages`, { text: 'second' })).body,
    );
    expect(await api.send('DELETE', `/api/projects/${slug}/messages/${second.id}`)).toMatchObject({
      status: 204,
    });
    const asked: string[] = [];
    const usual = api.engine.plan;
    api.engine.plan = async ({ text }) => {
      asked.push(text);
      return { kind: 'plan', plan: samplePlan('Next.') };
    };
    hold.resolve();
    await soon(async () => expect((await view(slug)).project.status).toBe('awaiting-approval'));
    expect(asked).toEqual(['the first']);
    expect((await view(slug)).plan?.plan.summary).toBe('Next.');
    expect(
      await api.send('PATCH', `/api/projects/${slug}/messages/${first.id}`, { text: 'x' }),
    ).toMatchObject({
      status: 409,
    });
    api.engine.plan = usual;
    api.work = async () => {};
  });
});
