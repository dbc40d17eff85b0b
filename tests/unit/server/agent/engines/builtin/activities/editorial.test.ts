import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { planOf } from './plan-of.ts';

const magazine =
  'A magazine website. Writers can write a story, save it as a draft and submit it to the editors. Editors can approve a submission or send it back with remarks. Readers read published stories and comment on them.';
const recipes =
  'A recipe community where members submit recipes for review. Moderators approve or reject recipes; drafts stay private. Visitors browse recipes by category.';

describe('what editors read first', () => {
  it.each([
    [magazine, 'article', 'editor'],
    [recipes, 'recipe', 'moderator'],
  ])('goes from draft to published in “%s”', (idea, thing, role) => {
    const spec = planOf(idea);
    const states = spec.entities[thing]?.fields['status']?.options?.map(({ id }) => id);
    expect(states).toEqual(['draft', 'submitted', 'published', 'returned']);
    const suffix = thing.charAt(0).toUpperCase() + thing.slice(1);
    expect(spec.actions[`approve${suffix}`]?.who).toEqual([`role:${role}`]);
    expect(spec.actions[`markSubmitted${suffix}`]?.who).toContain('owner');
    expect(Object.keys(spec.actions[`reject${suffix}`]?.inputs ?? {})).toEqual(['remark']);
    const path = spec.entities[thing]?.path ?? '';
    expect(spec.pages[path]?.blocks[`${path}-list`]?.properties['only']).toEqual({
      field: 'status',
      equals: ['published'],
    });
    expect(spec.pages[`my-${path}`]?.blocks[`my-${path}-list`]?.properties['mine']).toBe(true);
    expect(spec.pages['to-review']?.who).toEqual([`role:${role}`]);
  });

  it('is not seen where homework is handed in or things are only published', () => {
    expect(understand('Students submit assignments and teachers review them').editorial).toBeUndefined();
    expect(understand('A blog where authors publish articles').editorial).toBeUndefined();
  });
});
