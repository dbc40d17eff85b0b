import { expect, test } from 'vitest';
import { arrange } from '../../../../client/panels/chat/arrange.ts';
import type { PlanResource } from '../../../../server/contract/plan.ts';
import type { Message } from '../../../../server/contract/project.ts';
import type { RunResource } from '../../../../server/contract/run.ts';

const said = (id: string, author: Message['author'], of: Partial<Message> = {}): Message => ({
  id,
  author,
  text: id,
  status: 'done',
  attachments: [],
  ideas: [],
  plan: null,
  run: null,
  createdAt: '2026-11-02T09:00:00.000Z',
  ...of,
});
const plan = { id: 'p1', plan: { summary: 'Library: books' } } as PlanResource;
const run = { id: 'r1', status: 'live', failure: null } as RunResource;
const kinds = (of: Parameters<typeof arrange>[0]) =>
  arrange(of).map((item) => (item.kind === 'message' ? item.message.id : item.kind));

test('an answer to a question about a plan comes below it', () => {
  const messages = [
    said('idea', 'person'),
    said('drafted', 'sprout', { plan: 'p1', text: 'Library: books' }),
    said('question', 'person'),
    said('answer', 'sprout'),
  ];
  expect(kinds({ messages, plan, run: null })).toEqual(['idea', 'plan', 'question', 'answer']);
  const revised = [...messages, said('wish', 'person'), said('changed', 'sprout', { plan: 'p1' })];
  expect(kinds({ messages: revised, plan, run: null })).toEqual([
    'idea',
    'question',
    'answer',
    'wish',
    'changed',
    'plan',
  ]);
});

test('a run stands before the message that ended it, or at the end', () => {
  const ended = [said('idea', 'person'), said('live', 'sprout', { run: 'r1' })];
  expect(kinds({ messages: ended, plan: undefined, run })).toEqual(['idea', 'run', 'live']);
  expect(kinds({ messages: ended.slice(0, 1), plan: undefined, run })).toEqual(['idea', 'run']);
});
