import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { planOf } from './activities/plan-of.ts';

const thingsOf = (idea: string) => Object.keys(planOf(idea).entities);

describe('the last word of a longer name', () => {
  it('means the same thing again', () => {
    const things = thingsOf(
      'A volunteer website for an animal shelter. Users browse volunteer opportunities and apply. Coordinators create opportunities and approve applications.',
    );
    expect(things).toContain('volunteerOpportunity');
    expect(things).not.toContain('lead');
  });

  it('keeps its own meaning where it stood alone before', () => {
    const said = understand(
      'A sales app: manage opportunities and leads. Later we add volunteer opportunities.',
    );
    expect(said.things.map(({ entry }) => entry?.id)).toContain('lead');
  });
});

describe('verbs and what they are about', () => {
  it('who reviews wrong answers looks at them, and gives no stars', () => {
    const exam =
      'An online exam website. Students take exams with multiple choice questions, view their scores and review wrong answers.';
    expect(thingsOf(exam)).not.toContain('review');
  });

  it('groups are joined, not what stands before them', () => {
    const { records } = understand(
      'A community for pet owners. Users create pet profiles, publish posts and join groups by pet type.',
    );
    expect(records.find(({ entry }) => entry.id === 'enrolment')?.object).toBe('group');
  });

  it('support agents at a help desk are people, and a support bot is none', () => {
    expect(understand('A help desk where employees reply to the support agent.').assistant).toBeUndefined();
    expect(understand('A shop with a support bot that answers questions.').assistant).toBeDefined();
  });
});

describe('a website where people apply', () => {
  const spec = planOf(
    'A recruitment website for a hospital. Applicants browse open positions by department and contract type and submit applications with their resume and cover letter. HR staff review applications, move them through stages such as screening, interview and offer, and schedule interviews.',
  );

  it('moves applications through the stages that were named', () => {
    const labels = (entity: string, field: string) =>
      spec.entities[entity]?.fields[field]?.options?.map(({ label }) => label);
    expect(labels('candidate', 'stage')).toEqual(['Screening', 'Interview', 'Offer']);
    expect(labels('job', 'type')).toContain('Full-time');
    expect(labels('job', 'department')).toContain('Care');
  });

  it('asks for the papers once', () => {
    const { candidate } = spec.entities;
    const resumes = Object.values(candidate?.fields ?? {}).filter(({ label }) => label === 'Resume');
    expect(resumes.map(({ type }) => type)).toEqual(['file']);
  });
});

it('a category stays beside the type of contract', () => {
  const { job } = planOf(
    'A job board website. Users browse jobs by category and contract type and apply.',
  ).entities;
  const labels = (field: string) => job?.fields[field]?.options?.map(({ label }) => label);
  expect(labels('category')).not.toContain('Part-time');
  expect(labels('category')?.length).toBeGreaterThan(2);
  expect(labels('type')).toContain('Part-time');
});

it('a screenshot is a picture, and a place is where', () => {
  const { issue } = planOf(
    'An IT help desk. Employees submit tickets with a title, priority, description and screenshot.',
  ).entities;
  expect(issue?.fields['screenshot']?.type).toBe('image');
  const { volunteerShift } = planOf(
    'A volunteer website for a marathon. Volunteers browse shifts by place and time and sign up for a shift.',
  ).entities;
  expect(volunteerShift?.fields['place']).toBeUndefined();
});

it('to subscribe to a channel is no paid subscription', () => {
  expect(
    thingsOf(
      'A video sharing website with video upload, likes, and channel subscription. Users subscribe to the channel of its creator and watch videos.',
    ),
  ).not.toContain('subscription');
});

it('profiles have the photo and the hobbies that were spoken of', () => {
  const { profile } = planOf(
    'A dating website where singles create a profile with photo, age, city and hobbies, find matches and write messages.',
  ).entities;
  expect(profile?.fields['interests']?.label).toBe('Hobbies');
  expect(profile?.fields['image']?.type).toBe('image');
});
