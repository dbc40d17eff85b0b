import { describe, expect, it } from 'vitest';
import { planOf, specOf } from './support.ts';

async function homeOf(idea: string) {
  const spec = specOf(await planOf(idea));
  const home = Object.values(spec.pages).find(({ path }) => path === '/');
  return { spec, blocks: Object.values(home?.blocks ?? {}) };
}

describe('a page that offers one thing', () => {
  it('has its parts in order, with a countdown, models and a form on the page', async () => {
    const { spec, blocks } = await homeOf(
      'Design a single-page website to launch a smart speaker. The page should contain a hero area, a countdown to the launch date, product features, a comparison of the models with prices, customer reviews, frequently asked questions, and a pre-order form.',
    );
    const kinds = blocks.toSorted((a, b) => a.order - b.order).map(({ block }) => block);
    expect(kinds.slice(0, 4)).toEqual(['hero', 'countdown', 'section', 'tiers']);
    expect(kinds).toContain('contact');
    expect(spec.name).toBe('Smart speaker');
    expect(Object.keys(spec.pages)).toHaveLength(1);
    expect(spec.notIncluded).toEqual({});
  });

  it('asks in the form for the models that it compares', async () => {
    const { spec } = await homeOf(
      'A landing page to promote a new note-taking app with sections for features, pricing, testimonials, FAQ and a pre-order form.',
    );
    const options = spec.entities['preOrder']?.fields['model']?.options?.map(({ label }) => label);
    expect(options).toEqual(['Free', 'Team', 'Company']);
  });

  it('leaves days that are promoted as they are', async () => {
    const { blocks } = await homeOf(
      'A one-page website for promoting Harbour Festival, including introduction to the event, visitor testimonials, offer information and company information, with a carousel for the offers',
    );
    expect(blocks.some(({ block }) => block === 'tiers')).toBe(false);
    expect(blocks.some(({ block }) => block === 'carousel')).toBe(true);
  });
});
