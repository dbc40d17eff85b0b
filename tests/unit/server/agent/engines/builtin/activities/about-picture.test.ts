import { expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

it.each([
  'A website for a hair salon with treatments and an about page',
  'A website for a bakery with products and an about page',
])('a page of text alone has a picture: %s', (idea) => {
  const { pages } = planOf(idea);
  const about = Object.values(pages).find(({ path }) => path === '/about');
  const [prose] = Object.values(about?.blocks ?? {}).filter(({ block }) => block === 'prose');
  expect(prose?.properties).toHaveProperty('picture');
});
