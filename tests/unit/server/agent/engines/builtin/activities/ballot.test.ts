import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('votes among suggestions', () => {
  it.each([
    [
      'A book club site. Members suggest titles, cast one vote for the next book and discuss each book.',
      'Book',
    ],
    ['A film society website where members vote for the next film and comment on films', 'Film'],
  ])('has one vote for each in “%s”', (idea, label) => {
    const spec = planOf(idea);
    expect(blocksOf(spec, 'ballot')).toHaveLength(1);
    expect(spec.entities['suggestion']?.fields['title']?.label).toBe(label);
    expect(spec.actions['voteFor']?.guards).toHaveLength(1);
    expect(spec.entities['poll']).toBeUndefined();
    expect(spec.entities['comment']).toBeDefined();
    // Nobody has voted before they do.
    expect(Object.keys(spec.entities['ballotVote']?.samples ?? {})).toHaveLength(0);
  });

  it('lets people vote for several ideas where nothing says otherwise', () => {
    const spec = planOf('A platform for residents to propose improvements and vote on proposals');
    expect(spec.actions['voteFor']?.guards).toHaveLength(0);
  });

  it('leaves polls and questions to themselves', () => {
    expect(understand('An online voting system with candidates for elections').ballot).toBeUndefined();
    expect(
      understand('A Q&A site where users ask questions, answer them and vote on answers').ballot,
    ).toBeUndefined();
  });
});

describe('saying that one comes', () => {
  it.each([
    ['A hiking club website with hikes where members RSVP and see who comes', 'hike'],
    ['A choir site with rehearsals and concerts; members say whether they will attend a concert', 'concert'],
  ])('is counted in “%s”', (idea) => {
    const spec = planOf(idea);
    expect(spec.actions['addToAttendance']?.label).toBe('I will attend');
    const target = spec.actions['addToAttendance']?.entity ?? '';
    expect(spec.entities[target]?.fields['attendees']).toBeDefined();
    expect(spec.entities['enrolment']).toBeUndefined();
  });
});

describe('places that are taken', () => {
  it.each([
    [
      'A volunteer site. Volunteers see shifts with remaining places, sign up for a shift until it is full and cancel their sign-up. Coordinators create shifts.',
      'volunteerShift',
      'Sign up',
    ],
    [
      'A hiking club. Members join a tour while places are left, leave it again and see who else is coming. Guides add tours.',
      'tour',
      'Join',
    ],
  ])('are counted, with the names of those who take part: “%s”', (idea, thing, label) => {
    const spec = planOf(idea);
    const action = spec.actions['addToAttendance'];
    expect(action?.label).toBe(label);
    expect(action?.entity).toBe(thing);
    expect(action?.guards).toHaveLength(1);
    expect(spec.entities[thing]?.fields['placesLeft']?.derived).toBeDefined();
    expect(spec.entities['attendItem']?.ownership).toBe('shared');
    const detail = spec.pages[`${spec.entities[thing]?.path ?? ''}-detail`]?.blocks['detail'];
    expect(JSON.stringify(detail?.properties['related'])).toContain('attendItem');
  });
});
