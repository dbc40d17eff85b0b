import { describe, expect, it } from 'vitest';
import { planOf } from '../activities/plan-of.ts';

/** The states that each owner's examples are in. */
function statesByOwner(idea: string, entity: string): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>();
  for (const values of Object.values(planOf(idea).entities[entity]?.samples ?? {})) {
    const owner = String(values['owner']);
    seen.set(owner, (seen.get(owner) ?? new Set()).add(String(values['status'])));
  }
  return seen;
}

describe('choices of examples', () => {
  it.each([
    ['a kanban board for a small software team', 'task'],
    ['看板任务管理', 'task'],
    ['an issue tracker', 'issue'],
  ])('give every person rows in several states: “%s”', (idea, entity) => {
    const states = statesByOwner(idea, entity);
    expect(states.size).toBeGreaterThan(1);
    expect([...states.values()].every((own) => own.size > 1)).toBe(true);
  });
});
