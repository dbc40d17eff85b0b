import { expect, test } from 'vitest';
import { recallChat } from '../../../../../../server/agent/engines/model/plan/recall-chat.ts';
import { findModelCall, listModelCalls } from '../../../../../../server/db/model-calls.ts';
import { emptySpec } from '../../../../../../templates/spec/app-spec.ts';
import { insertTestProject } from '../../../../../support/insert-test-project.ts';
import { startModelServer } from '../../../../../support/model-server/model-server.ts';
import { connectionTo, secretKey } from '../../../../../support/model-server/scripted-model.ts';
import { says, textOf } from '../../../../../support/model-server/script.ts';
import { startTestDatabase } from '../../../../../support/test-database.ts';

const server = await startModelServer();
const { database } = await startTestDatabase();
const settings = connectionTo(server.url).current();
await insertTestProject(database, 'tasks');

const message = (index: number, text = `Wish ${index}: ${'a little more of it, '.repeat(60)}`) =>
  ({ id: `m${index}`, author: index % 2 === 0 ? 'person' : 'sprout', text }) as const;

async function recall(count: number, first?: string): Promise<string | undefined> {
  if (!settings) throw new Error('no settings');
  const history = Array.from({ length: count }, (_, index) =>
    message(index, index === 0 ? first : undefined),
  );
  const context = {
    spec: emptySpec,
    today: '2026-11-22',
    signal: new AbortController().signal,
    emit: () => {},
    about: { project: 'tasks', message: 'now', history },
  };
  return recallChat({ database, settings, retryMilliseconds: [] }, context);
}

test('short conversations are told as they are, long ones in short, once, with what was decided', async () => {
  server.use([says('Teal, never red. A board by status.')]);
  expect(await recall(0)).toBeUndefined();
  expect(await recall(2, 'Use teal, never red.')).toMatch(/^Person: Use teal, never red\.\nSprout: Wish 1/);
  expect(server.requests).toHaveLength(0);

  const long = await recall(24, `Use teal, never red. My key is ${secretKey}.`);
  expect(long).toMatch(
    /^Earlier, in short:\nTeal, never red\. A board by status\.\nPerson: Wish 2\d|^Earlier/,
  );
  expect(long).toContain('Wish 23');
  expect(long).not.toContain('Wish 3:');
  const [request] = server.requests;
  expect(request && textOf(request)).toMatch(/every decision that still counts[\s\S]*Use teal, never red/);
  expect(request?.text).not.toContain(secretKey);

  // What is in the summary is not sent again.
  expect(await recall(24)).toBe(long);
  expect(server.requests).toHaveLength(1);
  server.use([says('Teal, never red. A board by status. Fifty rows.')]);
  expect(await recall(40)).toContain('Fifty rows.');
  expect(server.requests[0]?.text).toContain('Earlier, in short:');
  expect(server.requests[0]?.text).not.toContain('Wish 3:');

  const calls = await listModelCalls(database, 'tasks');
  expect(calls.map(({ purpose }) => purpose)).toEqual(['summary', 'summary']);
  expect(JSON.stringify(await findModelCall(database, 'tasks', calls[0]?.id ?? ''))).not.toContain(secretKey);
});

test('without a summary the newest messages have to do', async () => {
  await insertTestProject(database, 'other');
  server.use([{ kind: 'status', status: 500, message: 'down' }]);
  if (!settings) throw new Error('no settings');
  const history = Array.from({ length: 24 }, (_, index) => message(index));
  const about = { project: 'other', message: 'now', history };
  const signal = new AbortController().signal;
  const context = { spec: emptySpec, today: '2026-11-22', signal, emit: () => {}, about };
  const told = await recallChat({ database, settings, retryMilliseconds: [] }, context);
  expect(told).toContain('Wish 23');
  expect(told).not.toContain('Wish 1:');
});
