import { expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

function openedWith(idea: string): unknown {
  const blocks = Object.values(planOf(idea).pages).flatMap((page) => Object.values(page.blocks));
  const icons = blocks.find(({ block }) => block === 'hero')?.properties['icons'];
  return Array.isArray(icons) ? icons[0] : undefined;
}

it('a place is known by its sign, whatever its site lists first', () => {
  expect(openedWith('A website for a primary school with an event calendar, news and teachers')).toBe(
    'graduation-cap',
  );
});

it('anything else opens with what it has, not with what any site has', () => {
  expect(openedWith('A website for an Italian restaurant with events, dishes and news')).toMatch(
    /utensils|chef/,
  );
});
