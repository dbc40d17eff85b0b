import { expect, test } from 'vitest';
import { settleAddresses } from '../../../../../../server/agent/engines/builtin/design/settle-addresses.ts';
import { planOf, specOf } from './support.ts';

test('pages of one address get addresses of their own, the first keeps it', () => {
  const page = (id: string, path: string) => ({ kind: 'put-page' as const, page: { id, title: id, path } });
  const operations = [
    page('course', '/lessons/:id'),
    page('lesson', '/lessons/:id'),
    page('unit', '/lessons/:id'),
    page('course', '/lessons/:id'),
    page('home', '/'),
    page('start', '/'),
  ];
  settleAddresses([{ id: 'a', title: 'A', sentence: 'A.', areas: [], phrases: [], operations }]);
  expect(operations.map(({ page: { path } }) => path)).toEqual([
    '/lessons/:id',
    '/lessons-2/:id',
    '/lessons-3/:id',
    '/lessons/:id',
    '/',
    '/home-2',
  ]);
});

test('lessons that stand by themselves belong to no course', async () => {
  const spec = specOf(
    await planOf(
      'A learning website for knitting beginners. Browse lessons by topic, mark lessons as learned and take a quiz.',
    ),
  );
  const paths = Object.values(spec.pages).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(Object.keys(spec.entities)).not.toContain('courseLesson');
});
