import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { EventBody, ProjectEvent } from '../../../../server/contract/event.ts';
import { updateProject } from '../../../../server/db/projects.ts';
import { createEventLog } from '../../../../server/jobs/event-log.ts';
import type { EventLog } from '../../../../server/jobs/event-log.ts';
import { createEventStream } from '../../../../server/jobs/event-stream.ts';
import { insertTestProject } from '../../../support/insert-test-project.ts';
import { startTestDatabase } from '../../../support/test-database.ts';
import type { TestDatabase } from '../../../support/test-database.ts';

// Machines that run tests are busy.
const soon = <Result>(look: () => Result | Promise<Result>) => vi.waitFor(look, { timeout: 15_000 });

let context: TestDatabase;
let events: EventLog;

beforeAll(async () => {
  context = await startTestDatabase();
  events = createEventLog(context.database);
});

const activity = (sentence: string): EventBody => ({ kind: 'activity', sentence });

function collect(slug: string, after: number) {
  const seen: ProjectEvent[] = [];
  const { promise, resolve } = Promise.withResolvers<number>();
  const subscription = events.subscribe(slug, after, {
    event: (event) => seen.push(event),
    caughtUp: resolve,
  });
  return { seen, caughtUp: promise, close: () => subscription.close() };
}

const numbers = (seen: readonly ProjectEvent[]) => seen.map((event) => event.number);
const upTo = (count: number, from = 1) => Array.from({ length: count }, (_, index) => index + from);

describe('the event log', () => {
  test('gives every subscriber every event once and in order, whenever it comes and however many write', async () => {
    await insertTestProject(context.database, 'law');
    const subscribers = [collect('law', 0)];
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let turn = 0; turn < 25; turn++) {
        await events.append('law', [activity(`${writer}.${turn}.a`), activity(`${writer}.${turn}.b`)]);
        if (turn % 6 === 0) subscribers.push(collect('law', turn));
      }
    });
    await Promise.all(writers);
    await Promise.all(subscribers.map((subscriber) => subscriber.caughtUp));
    await soon(() => {
      for (const { seen } of subscribers) expect(seen.at(-1)?.number).toBe(400);
    });
    for (const { seen } of subscribers) {
      const first = seen[0]?.number ?? 0;
      expect(numbers(seen)).toEqual(upTo(401 - first, first));
    }
    // Both events of one transaction stand together.
    const { seen = [] } = subscribers[0] ?? {};
    for (const [index, event] of seen.entries()) {
      if (index % 2 === 1 || event.body.kind !== 'activity') continue;
      expect(seen[index + 1]?.body).toEqual(activity(event.body.sentence.replace('.a', '.b')));
    }
  });

  test('goes on after a reconnect where it stopped', async () => {
    await insertTestProject(context.database, 'again');
    await events.append('again', [activity('one'), activity('two')]);
    const first = collect('again', 0);
    await first.caughtUp;
    first.close();
    await events.append('again', [activity('three')]);
    const second = collect('again', 2);
    await second.caughtUp;
    await events.append('again', [activity('four')]);
    await soon(() => expect(numbers(second.seen)).toEqual([3, 4]));
    expect(numbers(first.seen)).toEqual([1, 2]);
  });

  test('reads more than a page', async () => {
    await insertTestProject(context.database, 'long');
    await events.append('long', upTo(2500).map(String).map(activity));
    const reader = collect('long', 0);
    await reader.caughtUp;
    expect(numbers(reader.seen)).toEqual(upTo(2500));
  });

  test('tells nothing of what was rolled back, and uses its numbers again', async () => {
    await insertTestProject(context.database, 'back');
    const reader = collect('back', 0);
    await reader.caughtUp;
    const failing = events.change('back', async ({ transaction, append }) => {
      await updateProject(transaction, 'back', { name: 'never' });
      append(activity('never'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await events.append('back', [activity('yes')]);
    await soon(() => expect(reader.seen.map(({ body }) => body)).toEqual([activity('yes')]));
    expect(numbers(reader.seen)).toEqual([1]);
  });

  test('does not send before the change can be read', async () => {
    await insertTestProject(context.database, 'commit');
    const told = Promise.withResolvers<string | undefined>();
    events.subscribe('commit', 0, {
      event: () => {
        const read = context.database.selectFrom('projects').select('name').where('slug', '=', 'commit');
        read.executeTakeFirst().then((row) => told.resolve(row?.name), told.reject);
      },
    });
    await events.change('commit', async ({ transaction, append }) => {
      append(activity('renamed'));
      await updateProject(transaction, 'commit', { name: 'renamed' });
    });
    expect(await told.promise).toBe('renamed');
  });
});

test('text in pieces becomes one event per 50 ms, in order with other events', async () => {
  await insertTestProject(context.database, 'text');
  const stream = createEventStream(events, 'text');
  for (const text of ['a', 'b', 'c']) stream.emit({ kind: 'text-delta', message: 'm', text });
  stream.emit(activity('between'));
  for (const text of ['d', 'e']) stream.emit({ kind: 'text-delta', message: 'm', text });
  await pause(120);
  stream.emit({ kind: 'text-delta', message: 'm', text: 'f' });
  await stream.flush();
  expect((await events.replay('text', 0)).map(({ body }) => body)).toEqual([
    { kind: 'text-delta', message: 'm', text: 'abc' },
    activity('between'),
    { kind: 'text-delta', message: 'm', text: 'de' },
    { kind: 'text-delta', message: 'm', text: 'f' },
  ]);
});
