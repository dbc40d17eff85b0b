import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { planOf as writtenPlan, specOf } from '../support.ts';
import { blocksOf, planOf } from './plan-of.ts';

const recruiting =
  'An applicant tracking system. Recruiters should be able to publish a job opening, view all candidates on a board with the stages applied, screening, interview, offer, and hired, move a candidate to the next stage, schedule an interview, and write an evaluation. Candidates should be able to browse open jobs and apply with a resume.';

describe('stages', () => {
  it.each([
    [recruiting, 'candidate', ['Applied', 'Screening', 'Interview', 'Offer', 'Hired']],
    [
      'A repair shop app where orders go through received, diagnosing, waiting for parts, and ready.',
      'order',
      ['Received', 'Diagnosing', 'Waiting for parts', 'Ready'],
    ],
    [
      'A board of tasks with columns such as backlog, doing, review, and done',
      'task',
      ['Backlog', 'Doing', 'Review', 'Done'],
    ],
    [
      'A tool for support tickets with the statuses open, waiting, solved',
      'issue',
      ['Open', 'Waiting', 'Solved'],
    ],
  ])('are those of “%s”', (text, object, labels) => {
    const { stages } = understand(text);
    expect(stages?.labels).toEqual(labels);
    expect(stages?.object ?? object).toBe(object);
  });

  it.each([
    'A shop where orders change status and users see products, prices and images',
    'An app with pages for the stages of the hiring process, scheduling interviews, and rating candidates',
  ])('are not read into “%s”', (text) => expect(understand(text).stages).toBeUndefined());

  it('are the choices of the thing, and no fields or things of their own', () => {
    const { fields = {}, samples = {} } = planOf(recruiting).entities['candidate'] ?? {};
    expect(fields['stage']?.options?.map(({ label }) => label)).toEqual([
      'Applied',
      'Screening',
      'Interview',
      'Offer',
      'Hired',
    ]);
    expect(Object.keys(fields)).not.toContain('hired');
    const known = new Set(fields['stage']?.options?.map(({ id }) => id));
    for (const row of Object.values(samples)) expect(known).toContain(row['stage']);
  });
});

describe('applying', () => {
  const spec = planOf(recruiting);

  it('is done on jobs, by candidates', () => {
    expect(spec.actions['applyForJob']).toMatchObject({ entity: 'job', who: ['role:candidate'] });
    expect(Object.keys(spec.actions['applyForJob']?.inputs ?? {})).toEqual(
      expect.arrayContaining(['name', 'email', 'attachment']),
    );
    expect(spec.entities['application']).toBeUndefined();
  });

  it('makes one of the candidates, whom others do not see', () => {
    const { permissions, ownership } = spec.entities['candidate'] ?? {};
    expect(ownership).toBe('own');
    expect(permissions?.update).toEqual(['role:employer', 'role:administrator']);
    expect(spec.pages['candidates']).toMatchObject({ title: 'Candidates', who: permissions?.update });
    expect(spec.pages['board']?.who).toEqual(permissions?.update);
    expect(spec.pages['my-applications']?.who).toEqual(['role:candidate']);
  });

  it('is judged on the page of the candidate, out of sight of those who apply', () => {
    expect(blocksOf(spec, 'remarks')[0]?.properties).toMatchObject({ target: 'candidate', rating: 'rating' });
    expect(spec.entities['review']?.permissions.read).not.toContain('anyone');
    expect(spec.entities['performanceReview']).toBeUndefined();
  });

  it('lets recruiters schedule interviews', () =>
    expect(spec.entities['interview']?.permissions.create).toContain('role:employer'));
});

describe('the recruiting of one company', () => {
  const spec = planOf(
    'An applicant tracking system for a recruiting team. Recruiters publish job openings, view candidates on a board with the stages Applied, Screening, Interview, and Hired, plan interviews, and see how many candidates are in each stage. Applicants apply with a résumé upload.',
  );

  it('has departments, takes in papers, and asks who interviews', () => {
    expect(Object.keys(spec.entities['job']?.fields ?? {})).toEqual(
      expect.arrayContaining(['department', 'location', 'salary', 'type']),
    );
    expect(spec.entities['job']?.fields['company']).toBeUndefined();
    const papers = Object.values(spec.actions['applyForJob']?.inputs ?? {}).filter(
      ({ type }) => type === 'file',
    );
    expect(papers).toHaveLength(1);
    expect(papers[0]?.required).toBe(true);
    const interviewer = spec.entities['interview']?.fields['interviewer'];
    expect(interviewer?.type).toBe('choice');
    expect(interviewer?.options?.map(({ label }) => label)).toContain('Clara Moreau');
  });

  it('is charted by stage beside the board', () => {
    const charts = blocksOf(spec, 'chart');
    expect(charts.map(({ entity, properties }) => [entity, properties['groupBy']])).toContainEqual([
      'candidate',
      'stage',
    ]);
  });
});

describe('papers', () => {
  const filesOf = (fields: Readonly<Record<string, { type: string; label: string }>> = {}) =>
    Object.values(fields).flatMap(({ type, label }) => (type === 'file' ? [label] : []));

  it.each([
    [
      'A job portal where people apply for jobs with their résumé, and recruiters move candidates through stages.',
      'candidate',
      'Résumé',
    ],
    ['A job board where many employers post jobs and applicants send their CV.', 'candidate', 'CV'],
    ['A recruitment tracker: candidates with CV, stage and interview date.', 'candidate', 'CV'],
    ['Open positions of a bakery, people apply with their CV and cover letter.', 'application', 'CV'],
  ])('are handed in as a file: “%s”', (idea, kept, label) => {
    const spec = planOf(idea);
    expect(filesOf(spec.entities[kept]?.fields)).toEqual([label]);
    for (const action of Object.values(spec.actions).filter(({ id }) => id.startsWith('apply')))
      expect(filesOf(action.inputs)).toEqual([label]);
    // They are no list of their own.
    expect(spec.entities['resume']).toBeUndefined();
    expect(spec.entities['proposal']).toBeUndefined();
  });
});

describe('jobs', () => {
  it.each([
    'Careers page for our firm: open positions by department, people apply with their CV.',
    'A careers page of our company Brightworks listing open jobs; visitors filter by department and apply.',
  ])('of one firm are in departments: “%s”', async (idea) => {
    const { entities } = specOf(await writtenPlan(idea));
    const { fields = {}, samples = {} } = entities['job'] ?? {};
    expect(fields['company']).toBeUndefined();
    const known = fields['department']?.options?.map(({ id }) => id) ?? [];
    expect(known).toContain('technology');
    for (const { department } of Object.values(samples)) expect(known).toContain(department);
    // A firm that is no hotel cooks for nobody.
    expect(known.join()).not.toMatch(/kitchen|care/);
    expect(entities['visitor']).toBeUndefined();
    expect(entities['application']).toBeDefined();
  });

  it.each([
    'A job board where many employers post jobs.',
    'A job portal for students with jobs and salaries.',
  ])('of many keep the company: “%s”', (idea) =>
    expect(planOf(idea).entities['job']?.fields['company']).toBeDefined(),
  );

  it('are in the departments that were named', () => {
    const { entities } = planOf(
      'A careers page of our company with open jobs by department (Design, Engineering and Support).',
    );
    const labels = entities['job']?.fields['department']?.options?.map(({ label }) => label);
    expect(labels).toEqual(['Design', 'Engineering', 'Support']);
  });
});

describe('positions within one house', () => {
  const spec = planOf(
    'An internal job exchange for a hospital. Employees can log in, search positions by department, save a position and apply with a CV. Department heads should be able to post positions, invite someone to an interview, or decline an application. The HR office should see the statistics.',
  );

  it('are jobs, posted by those who lead and saved by those who look', () => {
    expect(spec.entities['job']?.permissions.create).toEqual(['role:manager']);
    expect(spec.entities['job']?.fields['company']).toBeUndefined();
    expect(Object.values(spec.actions).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Invite', 'Reject', 'Add to bookmarks']),
    );
    expect(Object.values(spec.roles).map(({ label }) => label)).toContain('HR office');
  });
});

describe('what is recommended to a patient', () => {
  it('is between the patient and those who treat', () => {
    const spec = planOf(
      'A practice website. Patients can register, book a time with a therapist and read the exercises recommended to them. Therapists should be able to write exercise recommendations for their patients.',
    );
    const advice = spec.entities['careAdvice'];
    expect(advice?.ownership).toBe('own');
    expect(advice?.permissions.create).toContain('role:doctor');
    expect(advice?.permissions.create).not.toContain('signedIn');
    expect(spec.entities['workout']).toBeUndefined();
  });
});
