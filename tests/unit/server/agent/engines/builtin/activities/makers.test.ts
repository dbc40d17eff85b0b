import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

describe('sheets that people make from what they type', () => {
  it.each([
    ['A certificate maker: enter the recipient and the date, preview and download it', 'recipient'],
    ['Create a business card designer with a live preview and PNG download', 'name'],
    ['A flyer and poster creation tool with templates and a preview', 'headline'],
    ['A meme generator with top and bottom text and a preview', 'top'],
    ['Design and print product labels for jars, with several templates', 'product'],
    ['邀请函制作网站，可预览、下载', 'headline'],
  ])('have a preview and a list in “%s”', (idea, title) => {
    const spec = planOf(idea);
    const blocks = blocksOf(spec, 'maker');
    expect(blocks.map(({ properties }) => properties['view']).toSorted()).toEqual(['make', 'saved']);
    expect(Object.values(spec.entities).map(({ titleField }) => titleField)).toEqual([title]);
    expect(Object.values(spec.pages).some(({ path }) => path === '/')).toBe(true);
  });

  it('have the lines that are asked for', () => {
    const spec = planOf(
      'A badge maker for conferences: name badges with name, company and a number, preview and print',
    );
    expect(Object.keys(Object.values(spec.entities)[0]?.fields ?? {})).toEqual(
      expect.arrayContaining(['name', 'company', 'number', 'design', 'picture']),
    );
  });

  it.each([
    'An online shop that sells posters and greeting cards with a shopping cart',
    'A learning platform where students enrol in courses and download certificates',
    'A shop for printable labels: add to cart and checkout',
  ])('are not seen in “%s”', (idea) => {
    expect(blocksOf(planOf(idea), 'maker')).toEqual([]);
  });
});
