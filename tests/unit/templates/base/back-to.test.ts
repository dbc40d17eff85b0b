import { expect, it } from 'vitest';
import { backTo } from '../../../../templates/base/files/src/app/back-to.ts';

it('the way back leads to the list as it was', () => {
  expect(backTo('/tasks', { from: '/tasks?status=done' })).toBe('/tasks?status=done');
  expect(backTo('/', { from: '/?status=done' })).toBe('/?status=done');
});

it('or to the list, for whoever came from elsewhere', () => {
  expect(backTo('/tasks', { from: '/tasks-of-others?status=done' })).toBe('/tasks');
  expect(backTo('/tasks', { from: '/' })).toBe('/tasks');
  expect(backTo('/tasks', null)).toBe('/tasks');
});
