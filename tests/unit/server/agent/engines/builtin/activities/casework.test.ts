import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { blocksOf, planOf } from './plan-of.ts';

const city =
  'A city service website where residents can report problems in public space such as potholes, broken street lights, and illegal dumping. Residents should be able to browse and submit reports, follow a report by its number, and support reports. City employees should be able to assign a report to a department, change its status, and post a public answer.';
const campus =
  'A campus website where students report issues such as broken chairs and slippery floors. Students submit an issue with a photo and building, upvote issues of others and look up an issue by its ticket number. Campus staff forward an issue to a team, update its status and write an official response.';

describe('reports of the public', () => {
  it.each([
    [city, { tracks: true, departments: true, answers: true, area: 'district' }],
    [campus, { tracks: true, departments: true, answers: true, area: 'building', photo: true }],
  ])('go from hand to hand in “%s”', (text, expected) =>
    expect(understand(text).casework).toMatchObject(expected),
  );

  it.each([
    'A tool where sales staff write daily reports for their manager',
    'A shop for lamps with a contact form',
  ])('are nothing to “%s”', (text) => expect(understand(text).casework).toBeUndefined());

  it.each([city, campus])('are read by all and dealt with by the staff of “%s”', (text) => {
    const spec = planOf(text);
    const { read, create } = spec.entities['problemReport']?.permissions ?? {};
    expect(read).toEqual(['anyone']);
    expect(create).not.toContain('role:staff');
    expect(Object.keys(spec.roles)).toContain('staff');
    for (const id of ['changeStatus', 'assignDepartment', 'answerCase'])
      expect(spec.actions[id]?.who).toEqual(['role:staff', 'role:administrator']);
    expect(spec.pages['reports']?.who).toEqual(['anyone']);
  });

  it('are of the kinds that were named', () => {
    const { fields = {}, samples = {} } = planOf(city).entities['problemReport'] ?? {};
    expect(fields['category']?.options?.map(({ label }) => label)).toEqual([
      'Potholes',
      'Broken street lights',
      'Illegal dumping',
      'Other',
    ]);
    expect(Object.values(samples)[0]?.['title']).toMatch(/^Pothole/);
  });

  it('are found by their number, with what has happened to them', () => {
    const [form, here] = blocksOf(planOf(city), 'lookup');
    expect(form?.properties).toMatchObject({ answer: 'path', status: 'status' });
    expect(here?.properties).toMatchObject({ here: true });
  });

  it('leave a step of their history with each change', () => {
    const effects = planOf(campus).actions['changeStatus']?.effects ?? [];
    expect(effects.map(({ kind }) => kind)).toEqual(['set', 'create', 'notify']);
  });
});

describe('support', () => {
  it.each([
    [city, 'problemReport'],
    [
      'A petition website where citizens start petitions, sign in, and support petitions of others',
      undefined,
    ],
  ])('is counted on what it is for: “%s”', (text, thing) => {
    const wish = understand(text).reactions?.find(({ entry }) => entry.id === 'support');
    expect(wish).toBeDefined();
    if (thing !== undefined) expect(wish?.entry.on?.test(thing)).toBe(true);
  });

  it('is not what a help desk gives', () =>
    expect(
      understand('A help desk where agents answer tickets and support requests').reactions,
    ).toBeUndefined());
});
