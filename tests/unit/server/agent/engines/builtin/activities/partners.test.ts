import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('people who look for each other', () => {
  it.each([
    [
      'A language exchange site. Members state their native language and the one they learn, find partners, send connection requests and write private messages.',
      'nativeLanguage',
      'partners',
    ],
    [
      'A dating app where singles create a profile, discover matches by interests and send match requests',
      'interests',
      'matches',
    ],
    [
      'An alumni network: graduates create profiles, connect with other alumni and chat',
      'industry',
      'members',
    ],
  ])('have profiles, suggestions and requests in “%s”', (idea, field, path) => {
    const spec = planOf(idea);
    expect(spec.entities['profile']?.fields[field]).toBeDefined();
    expect(spec.entities['profile']?.path).toBe(path);
    expect(
      blocksOf(spec, 'partners')
        .map(({ properties }) => properties['view'])
        .toSorted(),
    ).toEqual(['connections', 'mine', 'suggested']);
    expect(spec.entities['connection']?.ownership).toBe('own');
    expect(spec.actions['acceptRequest']?.who).toEqual(['signedIn']);
    // Whom the app is tried as has a profile of their own.
    const owners = Object.values(spec.entities['profile']?.sampleOwners ?? {});
    expect(new Set(owners).size).toBe(owners.length);
    expect(owners.length).toBeGreaterThan(1);
  });

  it('are not seen where firms, matches of teams or jobs are found', () => {
    expect(understand('A company website with our business partners').partners).toBeUndefined();
    expect(understand('A football league with standings, teams and matches').partners).toBeUndefined();
    expect(understand('A job board where users find jobs').partners).toBeUndefined();
  });
});
