import { describe, expect, it } from 'vitest';
import { findDirect } from '../../../../../../../server/agent/engines/builtin/understand/find-direct.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('messages between two people', () => {
  it.each([
    'A forum for gardeners with user registration, topics, replies and private messages between members.',
    'A second-hand market where users register, log in, list bikes and send messages to other users.',
    '一个论坛，用户可以注册登录、发帖、回复，并给其他用户发私信',
  ])('are one’s own in “%s”', (idea) => {
    const spec = planOf(idea);
    expect(blocksOf(spec, 'conversations')).toHaveLength(1);
    expect(spec.entities['privateMessage']?.ownership).toBe('own');
    expect(spec.actions['sendPrivateMessage']?.who).toEqual(['signedIn']);
    // Both sides have each line of the example.
    const owners = Object.values(spec.entities['privateMessage']?.sampleOwners ?? {});
    expect(new Set(owners).size).toBe(2);
    expect(owners).toHaveLength(6);
    expect(Object.values(spec.notIncluded).map(({ wanted }) => wanted)).not.toContain(
      'Messages that only two people can read',
    );
  });

  it('stand beside rooms', () => {
    const spec = planOf(
      'A web chat application. Users can register and log in, join a chat room, send messages that others see, and open a private conversation with another user.',
    );
    expect(blocksOf(spec, 'rooms')).toHaveLength(1);
    expect(blocksOf(spec, 'conversations')).toHaveLength(1);
    expect(spec.entities['booking']).toBeUndefined();
    expect(Object.values(spec.pages).filter(({ path }) => path === '/')).toHaveLength(1);
  });

  it('are not seen where a chatbot answers or short messages go out', () => {
    expect(findDirect('A chatbot that has private conversations with users')).toBeUndefined();
    expect(findDirect('Send short messages to other users')).toBeUndefined();
  });
});
