import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { blocksOf, planOf } from './plan-of.ts';

const forum =
  'An online forum for aquarium hobbyists. Users should be able to browse threads by category, start a new thread, reply to other members, upvote a reply and report unsuitable posts. Moderators should be able to see the reported posts, remove posts, and lock threads.';
const ads =
  'A classifieds website where members publish listings with a price and comment on them. Members can flag suspicious listings. Administrators remove them.';

describe('what does not belong', () => {
  it.each([
    [forum, { reports: true, locks: true, noun: 'posts' }],
    [ads, { reports: true, locks: false, noun: 'listings' }],
    ['社区论坛，用户可以发帖、回复，并举报不当内容，版主可以锁定帖子', { reports: true, locks: true }],
  ])('is reported in “%s”', (text, expected) => expect(understand(text).moderation).toMatchObject(expected));

  it.each([
    'A tool where sales staff report their numbers every week',
    'An app for daily reports of employees about projects',
  ])('is nothing to “%s”', (text) => expect(understand(text).moderation).toBeUndefined());

  it.each([forum, ads])('is looked at by those who run “%s”', (text) => {
    const spec = planOf(text);
    const runs = Object.values(spec.roles).filter(({ registers }) => !registers);
    expect(spec.pages['all-flags']?.who).toEqual(runs.map(({ id }) => `role:${id}`));
    expect(spec.actions['removeFlagged']?.who).toEqual(runs.map(({ id }) => `role:${id}`));
    expect(Object.values(spec.actions).find(({ id }) => id.startsWith('flag'))?.who).toEqual(['signedIn']);
  });

  it('cannot be answered while a thread is locked', () => {
    const [remarks] = blocksOf(planOf(forum), 'remarks');
    expect(remarks?.properties).toMatchObject({ closed: { entity: 'discussion', field: 'locked' } });
  });
});

describe('votes on replies', () => {
  it('are not votes on threads', () => {
    const spec = planOf(forum);
    expect(blocksOf(spec, 'remarks')[0]?.properties).toMatchObject({
      votes: 'votes',
      said: 'reply',
      actions: ['voteRemark', 'flagComment'],
    });
    expect(spec.entities['upvoteItem']).toBeUndefined();
    expect(spec.actions['voteRemark']?.who).toEqual(['signedIn']);
  });

  it('stand beside votes on posts where both are said', () => {
    const wishes = understand('A community where members write posts, and like posts and comments');
    expect(wishes.remarks?.votes).toBe('like');
    expect(wishes.reactions?.map(({ entry }) => entry.id)).toEqual(['like']);
  });

  it('count who finds a review helpful', () =>
    expect(
      understand('A shop for tea with reviews. Customers mark reviews as helpful and write a review.')
        .remarks,
    ).toMatchObject({ rates: true, votes: 'helpful' }));
});

describe('forums', () => {
  it('let everybody start threads', () =>
    expect(planOf(forum).entities['discussion']?.permissions.create).toEqual(['signedIn']));

  it.each([
    ['aquarium', forum],
    ['mechanical keyboard', 'A forum for mechanical keyboard builders where members start topics and reply'],
  ])('speak of %s', (subject, text) => {
    const threads = Object.values(planOf(text).entities['discussion']?.samples ?? {});
    expect(threads.some(({ title }) => String(title).toLowerCase().includes(subject))).toBe(true);
    expect(JSON.stringify(threads)).not.toMatch(/ladder|house rules/i);
  });
});
