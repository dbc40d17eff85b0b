import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('a league', () => {
  it.each([
    [
      'A volleyball league site with fixtures, results, a league table and team pages with rosters',
      'sportsTeam',
    ],
    ['A chess club website where players see their matches and the standings of the season', 'athlete'],
    ['排球联赛网站：赛程、赛果、积分榜和球队页面', 'sportsTeam'],
  ])('has fixtures, results and a table in “%s”', (idea, sides) => {
    expect(understand(idea).league?.sides).toBe(sides);
    const spec = planOf(idea);
    const views = blocksOf(spec, 'league').map(({ properties }) => properties['view']);
    expect(views).toEqual(expect.arrayContaining(['table', 'fixtures', 'results', 'side']));
    expect(spec.entities[sides]?.fields['points']?.derived).toBeDefined();
    expect(spec.entities['match']?.fields['home']?.target).toBe(sides);
    expect(spec.actions['enterScore']?.entity).toBe('match');
    expect(spec.pages['fixtures']?.menu).toBeDefined();
  });

  it('knows sports without draws, and to whom players belong', () => {
    const spec = planOf('Basketball league with teams, players, fixtures and standings');
    expect(spec.entities['sportsTeam']?.fields['drawn']).toBeUndefined();
    expect(spec.actions['enterScore']?.guards).toHaveLength(1);
    expect(spec.entities['athlete']?.fields['team']?.target).toBe('sportsTeam');
  });

  it('tells the share of games won, and the figures that players are sorted by', () => {
    const spec = planOf(
      'A basketball league statistics website with standings, match schedules and player statistics. Users can sort players by statistics such as points and rebounds.',
    );
    expect(spec.entities['sportsTeam']?.fields['winShare']?.type).toBe('percent');
    const labels = Object.values(spec.entities['athlete']?.fields ?? {}).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Points', 'Rebounds', 'Assists']));
    const football = planOf('A football league site with fixtures, results, standings and teams');
    expect(football.entities['sportsTeam']?.fields['winShare']).toBeUndefined();
  });

  it('lets officials enter scores where they are named', () => {
    const spec = planOf(
      'A football league website. Visitors should be able to see the standings of all teams. League officials should be able to enter the scores of matches.',
    );
    expect(spec.actions['enterScore']?.who).toContain('role:organiser');
  });

  it('is not seen where nobody plays', () => {
    expect(understand('A shop for standing desks and tables').league).toBeUndefined();
    expect(understand('A quiz game with standings and scores').league).toBeUndefined();
  });
});
