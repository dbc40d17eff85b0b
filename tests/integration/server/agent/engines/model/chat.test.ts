import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createChat } from '../../../../../../server/agent/engines/model/chat/create-chat.ts';
import type { Chat } from '../../../../../../server/agent/engines/model/chat/chat.ts';
import { startModelServer } from '../../../../../support/model-server/model-server.ts';
import type { ScriptedReply } from '../../../../../support/model-server/script.ts';

const server = await startModelServer();
const signal = new AbortController().signal;
const messages = [{ role: 'user', content: 'hello' }] as const;
const apiKey = 'sk-test-0123456789abcdef';

function chatWith(changes: { silenceMilliseconds?: number; retryMilliseconds?: number[] } = {}): Chat {
  return createChat({ baseUrl: server.url, model: 'scripted', apiKey, retryMilliseconds: [], ...changes });
}

test('puts together text and parallel tool calls that come in pieces', async () => {
  const input = { path: 'src/a.ts', text: 'a "quoted" 世界 🌱 \\ line\n' };
  server.use([
    {
      kind: 'answer',
      text: 'I read both.',
      reasoning: 'Let me think about that.',
      calls: [
        { name: 'read', arguments: input },
        { name: 'list', arguments: {} },
      ],
      usage: { input: 1234, output: 56 },
    },
  ]);
  let heard = '';
  const reply = await chatWith().complete({ messages }, { signal, onText: (text) => (heard += text) });
  expect(reply).toMatchObject({
    text: 'I read both.',
    finish: 'tool_calls',
    usage: { input: 1234, output: 56 },
  });
  expect(heard).toBe('I read both.');
  expect(reply.toolCalls.map(({ name }) => name)).toEqual(['read', 'list']);
  expect(JSON.parse(reply.toolCalls[0]?.arguments ?? '')).toEqual(input);
  expect(server.requests[0]?.authorization).toBe(`Bearer ${apiKey}`);
});

test('counts tokens itself where the endpoint does not', async () => {
  server.use([{ kind: 'answer', text: 'x'.repeat(400), usage: null }]);
  const { usage } = await chatWith().complete({ messages }, { signal });
  expect(usage.output).toBe(100);
  expect(usage.input).toBeGreaterThan(5);
});

test('reads thoughts and tool calls that a server left in the text', async () => {
  const call = '<tool_call>\n{"name": "read", "arguments": {"path": "src/a.ts"}}\n</tool_call>';
  server.use([{ kind: 'answer', text: `<think>Is {this} it?</think>I look. ${call}` }]);
  expect(await chatWith().complete({ messages }, { signal })).toMatchObject({
    text: 'I look.',
    finish: 'tool_calls',
    toolCalls: [{ name: 'read', arguments: '{"path":"src/a.ts"}' }],
  });
});

test('does without the count of tokens where asking for it is refused', async () => {
  server.use(({ text }) =>
    text.includes('stream_options')
      ? status(400, 'stream_options: extra fields not permitted')
      : { kind: 'answer', text: 'Hello.' },
  );
  expect((await chatWith().complete({ messages }, { signal })).text).toBe('Hello.');
});

const faults: { name: string; reply: ScriptedReply; fault: string; sentence: RegExp }[] = [
  {
    name: 'a wrong key',
    reply: status(401, `Incorrect key ${apiKey}`),
    fault: 'unauthorized',
    sentence: /does not accept the key/,
  },
  {
    name: 'a missing model',
    reply: status(404, 'model not found'),
    fault: 'missing-model',
    sentence: /no model called “scripted”/,
  },
  {
    name: 'too many requests',
    reply: status(429, 'slow'),
    fault: 'rate-limited',
    sentence: /fewer requests/,
  },
  {
    name: 'a fault there',
    reply: status(503, 'overloaded'),
    fault: 'server-error',
    sentence: /failed \(status 503\)/,
  },
  {
    name: 'too much text',
    reply: status(400, 'maximum context length is 8192'),
    fault: 'too-long',
    sentence: /more text than scripted/,
  },
  { name: 'a cut stream', reply: { kind: 'cut', text: 'I am' }, fault: 'cut', sentence: /broke off/ },
  { name: 'garbage', reply: { kind: 'garbage' }, fault: 'unreadable', sentence: /cannot be read/ },
];

function status(code: number, message: string): ScriptedReply {
  return { kind: 'status', status: code, message };
}

test.each(faults)('says in a sentence what is wrong: $name', async ({ reply, fault, sentence }) => {
  server.use([reply]);
  const failed = await chatWith()
    .complete({ messages }, { signal })
    .catch((error: unknown) => error);
  expect(failed).toMatchObject({ data: { fault }, message: expect.stringMatching(sentence) });
  expect(String(failed)).not.toContain(apiKey);
});

test('says that nobody is there, and that nothing comes', async () => {
  const nobody = createChat({ baseUrl: 'http://127.0.0.1:9/v1', model: 'm', retryMilliseconds: [] });
  await expect(nobody.complete({ messages }, { signal })).rejects.toMatchObject({
    code: 'unavailable',
    data: { fault: 'unreachable' },
  });
  server.use([{ kind: 'hang' }]);
  await expect(
    chatWith({ silenceMilliseconds: 200 }).complete({ messages }, { signal }),
  ).rejects.toMatchObject({ data: { fault: 'timeout' } });
});

test('tries again after what passes by itself', async () => {
  server.use([
    { kind: 'status', status: 429, message: 'slow', retryAfter: '0.05' },
    { kind: 'status', status: 500, message: 'oh' },
    { kind: 'cut', text: 'half' },
    { kind: 'answer', text: 'Whole.' },
  ]);
  const told: string[] = [];
  const reply = await chatWith({ retryMilliseconds: [1, 1, 1] }).complete(
    { messages },
    { signal, onRetry: (sentence) => void told.push(sentence) },
  );
  expect(reply.text).toBe('Whole.');
  expect(told).toHaveLength(3);
});

test('stops at once in the middle of a stream and while waiting', async () => {
  server.use([{ kind: 'answer', text: 'x'.repeat(7000), pauseMilliseconds: 5 }]);
  const stop = new AbortController();
  let heard = 0;
  const going = chatWith().complete({ messages }, { signal: stop.signal, onText: () => (heard += 1) });
  while (heard < 3) await pause(5);
  const started = performance.now();
  stop.abort(new Error('stopped'));
  await expect(going).rejects.toThrow('stopped');
  expect(performance.now() - started).toBeLessThan(500);

  server.use([{ kind: 'status', status: 429, message: 'slow', retryAfter: '30' }]);
  const late = new AbortController();
  const waiting = chatWith({ retryMilliseconds: [1] }).complete({ messages }, { signal: late.signal });
  setTimeout(() => late.abort(new Error('stopped')), 100);
  await expect(waiting).rejects.toThrow('stopped');
});
