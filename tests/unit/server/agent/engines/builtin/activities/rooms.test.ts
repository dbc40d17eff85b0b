import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

describe('rooms to write in', () => {
  it.each([
    [
      'A team chat for a bakery. Users can register and log in, create channels, send messages, react to messages and share photos.',
      'channel',
      'attachment',
    ],
    [
      'An online chat room website for chess players, with registration, messages and a member list.',
      'room',
      undefined,
    ],
    ['A group chat app for families with accounts.', 'group', undefined],
  ])('are called as in “%s”', (idea, kind, attachment) => {
    const spec = planOf(idea);
    const [chat] = blocksOf(spec, 'rooms');
    expect(chat?.properties['kind']).toBe(kind);
    expect(chat?.properties['attachment']).toBe(attachment);
    expect(spec.entities['group']).toBeUndefined();
  });

  it('keep what is whose: messages, places and reactions are taken back by who made them', () => {
    const spec = planOf('A chat room app. Users can register and log in, write messages and react to them.');
    for (const id of ['roomMessage', 'roomMember', 'roomMark']) {
      expect(spec.entities[id]?.permissions.remove).toContain('owner');
      expect(spec.entities[id]?.permissions.create).toEqual(['signedIn']);
    }
    const owners = Object.values(spec.entities['roomMember']?.sampleOwners ?? {});
    expect(owners.length).toBeGreaterThan(1);
  });
});
