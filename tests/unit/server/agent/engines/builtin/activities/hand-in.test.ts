import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

describe('homework', () => {
  it.each([
    'A classroom website for a language school. Teachers create classes and set homework with a due date and give marks. Pupils hand in their work as text or file.',
    'A drawing school site where teachers give assignments and students submit their work; teachers mark it.',
  ])('is handed in and marked in “%s”', (idea) => {
    const spec = planOf(idea);
    const action = Object.values(spec.actions).find(({ id }) => id.startsWith('handIn'));
    expect(action?.entity).toBe('assignment');
    expect(Object.keys(action?.inputs ?? {})).toEqual(expect.arrayContaining(['content', 'attachment']));
    expect(spec.actions['gradeHandIn']?.who).not.toContain('owner');
    expect(spec.entities['handIn']?.ownership).toBe('own');
  });

  it('is left to courses where there are such', () => {
    const spec = planOf(
      'An online learning platform with courses where students submit assignments and see grades',
    );
    expect(spec.entities['handIn']).toBeUndefined();
  });
});
