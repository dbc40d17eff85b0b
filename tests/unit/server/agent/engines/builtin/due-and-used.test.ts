import { describe, expect, it } from 'vitest';
import { planOf, specOf } from './support.ts';

async function appOf(text: string) {
  return specOf(await planOf(text));
}

const field = (app: Awaited<ReturnType<typeof appOf>>, entity: string, label: string) =>
  Object.values(app.entities[entity]?.fields ?? {}).find((each) => each.label === label);

describe('what falls due', () => {
  it('has the day of the next time and says how urgent it is', async () => {
    const app = await appOf(
      'A maintenance system for a bus company. Staff can add vehicles and see which vehicles are due for inspection.',
    );
    expect(field(app, 'fleetVehicle', 'Next inspection')?.type).toBe('date');
    expect(field(app, 'fleetVehicle', 'Due')?.options?.map(({ id }) => id)).toEqual([
      'overdue',
      'soon',
      'later',
    ]);
  });

  it('follows from the last time where each has an interval, and is recorded with one press', async () => {
    const app = await appOf(
      'A system for an optician. Staff can add patients with their date of birth and phone number, set a recall interval in months, see patients who are due or overdue for an eye test, and send a reminder.',
    );
    expect(field(app, 'patient', 'Recall interval')).toMatchObject({ type: 'number', unit: 'months' });
    expect(field(app, 'patient', 'Next eye test')?.derived).toBeDefined();
    expect(field(app, 'patient', 'Date of birth')?.id).toBe('birthday');
    const labels = Object.values(app.actions).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Record eye test', 'Send reminder']));
  });
});

describe('what is used up', () => {
  it('has one less of it with each press, and never less than none', async () => {
    const app = await appOf(
      'A spare parts tool for a workshop. Users can add a part with supplier, shelf and number of pieces, and record when a piece is used so that the stock goes down.',
    );
    const use = Object.values(app.actions).find(({ label }) => label === 'Use one piece');
    expect(use?.guards).toHaveLength(1);
  });
});

describe('what is turned down', () => {
  it('says why, where a reason is asked for', async () => {
    const app = await appOf(
      'A permit portal for a town. Residents apply for a permit by entering the address and the period. Staff approve or reject them with a reason.',
    );
    const reject = Object.values(app.actions).find(({ label }) => label === 'Reject');
    expect(Object.keys(reject?.inputs ?? {})).toEqual(['rejectionReason']);
    expect(field(app, 'permit', 'Address')).toBeDefined();
    // What is applied for is the application; there is no second record of it.
    expect(app.entities['application']).toBeUndefined();
  });
});

describe('what goes through stages', () => {
  it('is the thing named before them, not whoever follows it, and stages are no colours', async () => {
    const plan = await planOf(
      'A studio app for a glass workshop. Members should be able to follow a vase through the stages blown, amber, cooled and finished. Members can look up vases by colour. Use linen for the background and sienna for all components.',
    );
    const app = specOf(plan);
    const status = Object.values(app.entities)
      .flatMap(({ fields }) => Object.values(fields))
      .find(({ options }) => options?.some(({ label }) => label === 'Blown'));
    expect(status?.options?.map(({ label }) => label)).toEqual(['Blown', 'Amber', 'Cooled', 'Finished']);
    expect(plan.steps.map(({ sentence }) => sentence).join(' ')).toMatch(/linen and sienna/);
  });
});

describe('what lies open', () => {
  it('is taken by whoever signs up for it', async () => {
    const app = await appOf(
      'A roster website for a food bank. Volunteers can view the shifts and sign up for open shifts.',
    );
    expect(Object.values(app.actions).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Sign up', 'Give back']),
    );
  });
});

describe('what costs by how much there is', () => {
  it('has a price that follows from the count and the urgency', async () => {
    const app = await appOf(
      'An order portal for a copy shop. Customers should be able to place an order, see the price calculated from the page count and the urgency, and follow its progress.',
    );
    expect(field(app, 'order', 'Page count')?.type).toBe('number');
    expect(field(app, 'order', 'Urgency')?.options).toHaveLength(3);
    const money = Object.values(app.entities['order']?.fields ?? {}).filter(({ derived }) => derived);
    expect(money.map(({ type }) => type)).toContain('money');
  });
});

describe('who applies', () => {
  it('tells what was asked, and is no candidate for a job', async () => {
    const app = await appOf(
      'A scholarship portal. Students should be able to browse scholarships and fill in an application with their grades and a motivation letter. Reviewers should be able to score applications and see a ranking of the applicants.',
    );
    expect(app.entities['candidate']?.plural).toBe('Applicants');
    expect(field(app, 'candidate', 'Motivation letter')).toBeDefined();
    expect(field(app, 'candidate', 'Stage')?.options?.map(({ label }) => label)).toContain('Shortlisted');
  });
});

describe('who challenges', () => {
  it('asks somebody on the ladder, who says yes or no', async () => {
    const app = await appOf(
      'A squash club website with a ranking ladder. Members can view the ladder, challenge another player, accept or decline a challenge and enter the result of a game.',
    );
    expect(Object.keys(app.entities)).toEqual(expect.arrayContaining(['athlete', 'match', 'challenge']));
    expect(Object.values(app.actions).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Challenge', 'Accept', 'Decline']),
    );
  });
});

describe('what is heard of each', () => {
  it('has a player on its page and a number to be found by', async () => {
    const app = await appOf(
      'An audio guide website for a science museum. Visitors can browse exhibits by hall, play an audio commentary for each exhibit and enter the number of an exhibit to find it.',
    );
    expect(field(app, 'museumObject', 'Exhibit number')).toBeDefined();
    expect(field(app, 'museumObject', 'Hall')?.type).toBe('choice');
    const page = Object.values(app.pages).find(({ path }) => path === '/exhibits/:id');
    expect(Object.values(page?.blocks ?? {}).map(({ block }) => block)).toContain('player');
  });
});
