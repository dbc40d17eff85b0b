import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

const labels = (idea: string) => Object.values(planOf(idea).actions).map(({ label }) => label);

describe('likes and follows', () => {
  it.each([
    ['A poetry website. Users can read, like and comment on poems.', ['Like', 'Unlike']],
    ['A social network where users can follow other users and like posts', ['Follow', 'Like']],
    ['A video site to subscribe to channels and watch videos', ['Subscribe', 'Unsubscribe']],
    ['社交网站，用户可以发帖、点赞和关注其他用户', ['点赞', '关注']],
  ])('are buttons in “%s”', (idea, expected) => {
    expect(labels(idea)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'A shop with features like cart and search',
    'A to-do list with categories such as work, like home',
    'A newsletter people can subscribe to',
  ])('are not seen in “%s”', (idea) => {
    expect(labels(idea)).not.toEqual(expect.arrayContaining(['Like']));
    expect(labels(idea)).not.toEqual(expect.arrayContaining(['Subscribe']));
  });

  it('count along on the thing, by the button alone', () => {
    const spec = planOf('A recipe sharing website. Users can like and comment on recipes.');
    expect(spec.entities['recipe']?.fields['likes']).toMatchObject({ type: 'number', byActions: true });
    expect(spec.actions['addToLikes']?.effects.map(({ kind }) => kind)).toContain('set');
  });
});
