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

  it.each([
    [
      'Chat rooms for our block with channels for Parking, Laundry and Lost and found.',
      ['Parking', 'Laundry', 'Lost and found'],
    ],
    ['Team chat with channels General, Design and Random.', ['General', 'Design', 'Random']],
    ['小区聊天室，频道有停车、洗衣和活动', ['停车', '洗衣', '活动']],
  ])('are those that “%s” names, with something said in each', (idea, names) => {
    const spec = planOf(idea);
    const rooms = Object.entries(spec.entities['chatRoom']?.samples ?? {});
    expect(rooms.map(([, { name }]) => name)).toEqual(names);
    const said = Object.values(spec.entities['roomMessage']?.samples ?? {});
    for (const [id] of rooms) expect(said.some(({ room }) => room === id)).toBe(true);
    // A channel called Events keeps no events, and gives the app no name.
    expect(spec.entities['event']).toBeUndefined();
    expect(names).not.toContain(spec.name);
  });

  it('are not named by who has them', () => {
    const spec = planOf('A chat app where users create rooms for each team and project and send messages.');
    const rooms = Object.values(spec.entities['chatRoom']?.samples ?? {});
    expect(rooms.map(({ name }) => name)).toContain('Welcome');
  });

  it('sections of a notice board are the headings of what is posted', () => {
    const { entities } = planOf(
      'A noticeboard for our dorm with sections Parking, Laundry and Events where residents post.',
    );
    const { fields, samples } = entities['announcement'] ?? {};
    expect(fields?.['category']?.label).toBe('Section');
    expect(fields?.['category']?.options?.map(({ label }) => label)).toEqual([
      'Parking',
      'Laundry',
      'Events',
    ]);
    expect(Object.values(samples ?? {}).map(({ category }) => category)).toEqual([
      'parking',
      'laundry',
      'events',
    ]);
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
