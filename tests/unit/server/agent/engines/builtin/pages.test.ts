import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { understand } from '../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { tokenise } from '../../../../../../server/agent/engines/builtin/words/tokenise.ts';
import { findSharedData } from '../../../../../support/shared-data.ts';
import { planOf, specOf } from './support.ts';

const path = findSharedData('cases/webgen-dev.jsonl');
const brief = z.object({ id: z.string(), instruction: z.string() });
const briefs =
  path === undefined
    ? []
    : readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => brief.parse(JSON.parse(line)));

async function placesOf(idea: string): Promise<{ menu: string[]; said: string[] }> {
  const spec = specOf(await planOf(idea));
  // A one-page site has parts with entries of their own.
  const menu = Object.values(spec.pages).flatMap((page) => [
    ...(page.menu ? [page.menu.label] : []),
    ...Object.values(page.blocks).flatMap(({ properties }) =>
      'anchor' in properties && typeof properties['title'] === 'string' ? [properties['title']] : [],
    ),
  ]);
  return { menu, said: Object.values(spec.notIncluded).map((each) => each.wanted) };
}

const lemmas = (text: string) => tokenise(text).map((token) => token.lemma);

describe.skipIf(briefs.length === 0)('pages that briefs of others name', () => {
  it.each(briefs)('$id: are in the menu, or it is said that they are not', async ({ instruction }) => {
    const { menu, said } = await placesOf(instruction);
    const known = new Set([...menu, ...said].flatMap(lemmas));
    for (const { title } of understand(instruction).pages) {
      if (/^(base|home)$/i.test(title)) continue;
      expect(
        lemmas(title).some((lemma) => known.has(lemma)),
        title,
      ).toBe(true);
    }
  });
});

describe('names of pages', () => {
  it('are those that the person gave', async () => {
    const { menu } = await placesOf('A café website with pages for Home, Menu, Gallery and Contact');
    expect(menu).toEqual(expect.arrayContaining(['Gallery', 'Contact']));
    const fitness = await placesOf(
      'A fitness app with functions such as a fitness leaderboard, exercise recording and a fitness diary',
    );
    expect(fitness.menu).toEqual(expect.arrayContaining(['Fitness leaderboard', 'Fitness diary']));
    const food = await placesOf('A website for food donations and volunteer management');
    expect(food.menu.join()).toMatch(/volunteer/i);
  });

  it('are not made of those the app is for', async () => {
    const { menu } = await placesOf('A shop where customers can browse candles, for prospective customers');
    expect(menu).not.toContain('Clients');
    expect(menu).not.toContain('Customers');
  });
});
