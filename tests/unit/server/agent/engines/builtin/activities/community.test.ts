import { describe, expect, it } from 'vitest';
import { timeAgo } from '../../../../../../../templates/blocks/collection/files/src/blocks/collection/time-ago.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('people who post to each other', () => {
  it.each([
    'A community website for gardeners where members post updates with pictures, comment, like and follow each other, with a news feed',
    '设计一个旅游分享网站，用户可以发布游记和照片，评论、收藏、关注其他用户',
  ])('read a feed with comments under each post: %s', (idea) => {
    const spec = planOf(idea);
    const [feed] = blocksOf(spec, 'collection').filter(({ entity }) => entity === 'socialPost');
    expect(feed?.properties).toMatchObject({
      view: 'feed',
      create: true,
      comments: { entity: 'comment', target: 'socialPost' },
    });
    expect(feed?.properties).toHaveProperty('sort.0', { field: 'postedAt', direction: 'descending' });
    expect(spec.storage).toBe('postgres');
    expect(spec.entities['article']).toBeUndefined();
  });

  it('is not meant where social media are only a subject', () => {
    const spec = planOf('A dashboard for social media marketing with posts per channel and reach');
    expect(blocksOf(spec, 'collection').some(({ properties }) => properties['view'] === 'feed')).toBe(false);
  });
});

describe('people who ask each other', () => {
  it.each([
    'A question and answer forum for programmers. Users ask questions, answer, vote on answers and mark an accepted answer',
    '请实现一个在线问答社区，用户可以提问、回答、点赞、采纳最佳答案，并查看热门问题',
  ])('vote on answers and accept one: %s', (idea) => {
    const spec = planOf(idea);
    expect(spec.entities['forumAnswer']?.fields['votes']).toBeDefined();
    expect(spec.entities['forumQuestion']?.fields['answers']?.derived).toMatchObject({ operation: 'count' });
    expect(Object.keys(spec.actions)).toEqual(expect.arrayContaining(['voteAnswer', 'acceptAnswer']));
    expect(spec.entities['question']).toBeUndefined();
    const titles = Object.values(spec.entities['forumQuestion']?.samples ?? {}).map(({ title }) => title);
    expect(titles.join(' ')).not.toMatch(/octagon|八角形/);
    const [answers] = blocksOf(spec, 'remarks');
    expect(answers?.properties).toMatchObject({ votes: 'votes', accepted: 'accepted' });
  });
});

describe('how long ago', () => {
  it.each([
    ['2026-11-23T09:58', '2 minutes ago'],
    ['2026-11-22T09:00', 'yesterday'],
    ['2026-11-21', '2 days ago'],
    ['2026-08-01', undefined],
    ['2026-11-24T09:00', undefined],
  ])('%s is said as %s', (value, expected) => {
    expect(timeAgo(value, '2026-11-23T10:00', 'en')).toBe(expected);
  });
});

describe('what is written about one person', () => {
  it.each([
    ['A school app: teachers enter grades, students see their own grades', 'grade'],
    ['开发一个学生成绩管理系统，教师录入成绩，学生查询自己的成绩', 'grade'],
    [
      'A human resources system with employees, payslips and leave requests; managers approve leave',
      'payslip',
    ],
  ])('is theirs: %s', (idea, id) => {
    const entity = planOf(idea).entities[id];
    expect(entity).toMatchObject({ ownership: 'own' });
    expect(entity?.about).toBeDefined();
    expect(entity?.permissions.create).not.toContain('signedIn');
    expect(Object.keys(entity?.sampleOwners ?? {}).length).toBeGreaterThan(0);
  });
});

describe('feedback', () => {
  it.each([
    'A customer feedback platform for a restaurant chain to collect feedback and view statistics',
    '开发一个客户反馈管理系统，收集客户反馈，按类型统计',
  ])('has stars and statistics: %s', (idea) => {
    const spec = planOf(idea);
    expect(spec.entities['feedbackEntry']?.fields['rating']?.type).toBe('rating');
    expect(spec.entities['dish']).toBeUndefined();
    expect(blocksOf(spec, 'chart').length).toBeGreaterThan(2);
  });
});
