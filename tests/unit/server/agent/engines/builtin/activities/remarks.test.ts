import { describe, expect, it } from 'vitest';
import { findRemarks } from '../../../../../../../server/agent/engines/builtin/understand/find-remarks.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('comments and ratings', () => {
  it.each([
    ['A recipe site with ratings and comments', { rates: true, comments: true }],
    ['A photo site where visitors leave comments', { rates: false, comments: true }],
    ['An online shop with product reviews', { rates: true, comments: true }],
    ['文章网站，可以发表评论', { rates: false, comments: true }],
  ])('are understood in “%s”', (text, expected) => expect(findRemarks(text, [])).toMatchObject(expected));

  it.each(['A budget tool', 'A tracker with columns name, date and comment'])(
    'are not seen in “%s”',
    (text) => expect(findRemarks(text, [])).toBeUndefined(),
  );

  it.each([
    ['A website about tools where users register, search tools, comment on and rate tools', 'tool'],
    ['A recipe site with ratings and comments', 'recipe'],
  ])('stand under each thing of “%s”, whose rating follows', (text, thing) => {
    const spec = planOf(text);
    expect(blocksOf(spec, 'remarks')[0]?.properties).toMatchObject({ target: thing, rating: 'rating' });
    expect(spec.entities[thing]?.fields['rating']?.derived).toMatchObject({ operation: 'average' });
    const rows = Object.keys(spec.entities[thing]?.samples ?? {});
    for (const review of Object.values(spec.entities['review']?.samples ?? {}))
      expect(rows).toContain(review[thing]);
  });

  it('are no list of their own for somebody who rates alone', () => {
    const spec = planOf('A recipe box with ratings');
    expect(blocksOf(spec, 'remarks')).toEqual([]);
    expect(spec.entities['recipe']?.fields['rating']?.derived).toBeUndefined();
  });
});
