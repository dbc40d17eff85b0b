import { describe, expect, it } from 'vitest';
import { planOf, specOf } from './support.ts';

const ideas = [
  [
    'wikiPage',
    'A team wiki to create and edit pages by category and tags, search them, view the revision history of a page and restore an earlier version.',
  ],
  [
    'policy',
    'A policy library where the office writes company policies with title, content and category, and people see previous versions of each policy and restore a version.',
  ],
] as const;

describe('texts whose earlier versions are kept', () => {
  it.each(ideas)('%s: editing keeps a version, a version can be restored', async (thing, idea) => {
    const spec = specOf(await planOf(idea));
    const version = spec.entities[`${thing}Version`];
    const name = thing.charAt(0).toUpperCase() + thing.slice(1);
    expect(version?.fields['savedOn']?.type).toBe('dateTime');
    expect(spec.actions[`edit${name}`]?.effects.map(({ kind }) => kind)).toEqual([
      'forEach',
      'create',
      'set',
    ]);
    expect(spec.actions[`restore${name}`]?.effects.map(({ kind }) => kind)).toEqual(['create', 'set']);
    const blocks = Object.values(spec.pages).flatMap((page) => Object.values(page.blocks));
    const own = blocks.filter(({ entity, block }) => entity === thing && block !== 'hero');
    for (const { block, properties } of own)
      if (block === 'detail' || block === 'collection') expect(properties['edit']).toBe(false);
    expect(Object.keys(version?.samples ?? {}).length).toBeGreaterThan(3);
  });

  it('are not kept where nobody asks for it', async () => {
    const spec = specOf(await planOf('A team wiki to create and edit pages by category and tags.'));
    expect(spec.entities['wikiPageVersion']).toBeUndefined();
  });
});
