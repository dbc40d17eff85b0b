import { describe, expect, it } from 'vitest';
import { findPoll } from '../../../../../../../server/agent/engines/builtin/understand/find-poll.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('questions to vote on', () => {
  it.each([
    ['poll app for a team', 'poll'],
    ['An online voting system with candidates', 'election'],
    ['投票小程序', 'poll'],
  ])('are found in “%s”', (idea, noun) => {
    expect(findPoll(idea)?.noun).toBe(noun);
    const spec = planOf(idea);
    expect(blocksOf(spec, 'poll').map(({ properties }) => properties['view'])).toEqual(
      expect.arrayContaining(['list', 'results', 'one']),
    );
    expect(spec.actions['vote']?.guards).toHaveLength(2);
    expect(Object.keys(spec.entities)).toEqual(['poll', 'vote']);
  });

  it('stand beside what else an app lists', () => {
    const spec = planOf('A news website with articles and polls');
    expect(spec.entities['article']).toBeDefined();
    expect(Object.values(spec.pages).filter(({ path }) => path === '/')).toHaveLength(1);
    expect(spec.pages['polls']?.path).toBe('/polls');
  });

  it('are not seen in news about elections', () => {
    expect(findPoll('A blog with election news')).toBeUndefined();
  });
});
