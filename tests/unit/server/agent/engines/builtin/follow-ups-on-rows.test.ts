import { describe, expect, it } from 'vitest';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { checksFor } from '../../../../../../templates/compose/checks-for.ts';
import { catalogue, engine, contextOf, planOf, replyOf, specOf } from './support.ts';

const ideas = {
  expenses: 'Expense tracker',
  board: 'Kanban board',
  crm: 'CRM with contacts and deals',
  shop: 'Online shop for handmade candles',
  salon: 'Appointment booking for a hair salon',
  events: 'Events site for our town',
} as const;
const made = new Map<string, AppSpec>();

async function appOf(idea: keyof typeof ideas): Promise<AppSpec> {
  const known = made.get(idea) ?? specOf(await planOf(ideas[idea]));
  made.set(idea, known);
  return known;
}

async function after(idea: keyof typeof ideas, ...wishes: string[]): Promise<AppSpec> {
  let spec = await appOf(idea);
  for (const wish of wishes) spec = specOf(await planOf(wish, spec), spec);
  return spec;
}

function propertiesOf(spec: AppSpec, block: string, entity?: string): Readonly<Record<string, unknown>> {
  const all = Object.values(spec.pages).flatMap(({ blocks }) => Object.values(blocks));
  return all.find((each) => each.block === block && (!entity || each.entity === entity))?.properties ?? {};
}

function proofs(spec: AppSpec): string[] {
  return checksFor({ ...spec, checks: {} }, catalogue).map(({ sentence }) => sentence);
}

describe('rows', () => {
  it('of which something is true stand out, and it is proven', async () => {
    const spec = await after('board', 'Highlight what is due this week');
    expect(propertiesOf(spec, 'collection', 'task')['highlight']).toBe('dueWithin7Days');
    expect(propertiesOf(spec, 'board', 'task')['highlight']).toBe('dueWithin7Days');
    expect(proofs(spec)).toContain('You can see which tasks are marked “Due within 7 days”');
  });

  it.each([
    ['expenses', 'highlight what is over 100', 'amountOver100'],
    ['events', 'mark upcoming events', 'upcoming'],
    ['board', 'highlight urgent tasks', 'isUrgent'],
  ] as const)('%s: %s', async (idea, wish, field) => {
    const spec = await after(idea, wish);
    const found = Object.values(spec.entities).find(({ fields }) => fields[field]);
    expect(found?.fields[field]?.derived).toBeDefined();
  });

  it.each([
    ['shop', 'only show what is in stock', 'Only in stock'],
    ['shop', 'hide sold out products', 'Hide sold out'],
    ['events', 'hide past events', 'Hide past'],
    ['events', 'show upcoming events first', 'Only upcoming'],
    ['board', 'hide finished tasks', 'Hide finished'],
  ] as const)('%s: %s, with a switch that brings the others back', async (idea, wish, name) => {
    const spec = await after(idea, wish);
    const { only } = propertiesOf(
      spec,
      'collection',
      Object.keys(spec.entities).find((id) => /product|event|task/.test(id)),
    );
    expect(only).toMatchObject({ switch: name });
    const proof = checksFor({ ...spec, checks: {} }, catalogue).map(({ id }) => id);
    if (idea === 'board') expect(proof.some((id) => id.endsWith('-only'))).toBe(true);
  });

  it('have sums below them and can be duplicated', async () => {
    const spec = await after('expenses', 'show totals at the bottom', 'let me duplicate a row');
    const list = propertiesOf(spec, 'collection', 'expense');
    expect(list['totals']).toEqual(['amount']);
    expect(list['duplicate']).toBe(true);
    expect(proofs(spec)).toEqual(
      expect.arrayContaining([
        'You can see the total of the expenses that are shown',
        'You can duplicate expenses',
      ]),
    );
  });

  it('have parts that are ticked off on their page', async () => {
    const spec = await after('board', 'add subtasks');
    expect(propertiesOf(spec, 'detail', 'task')['related']).toMatchObject([
      { entity: 'subtask', tick: 'done' },
    ]);
    expect(proofs(spec)).toContain('You can tick off subtasks on the page of one of the tasks');
    expect(await replyOf('add subtasks', spec)).toContain('already');
  });
});

describe('columns of a board', () => {
  it('take so many cards, by other names too', async () => {
    const spec = await after('board', 'limit Doing to 3');
    expect(propertiesOf(spec, 'board')['limits']).toEqual({ doing: 3 });
    expect(proofs(spec)).toContain('You can move no more tasks to a column than it takes');
    expect(propertiesOf(await after('board', 'at most two in In review'), 'board')['limits']).toEqual({
      review: 2,
    });
  });

  it('are added where there is a board', async () => {
    const spec = await after('board', 'add a column Blocked');
    expect(spec.entities['task']?.fields['status']?.options?.map(({ label }) => label)).toContain('Blocked');
  });
});

describe('what has been misread', () => {
  it('won deals are no currency', async () => {
    const answer = await engine.plan(
      { text: 'show won and lost this month', attachments: [] },
      contextOf(await appOf('crm')),
    );
    expect(JSON.stringify(answer)).not.toContain('KRW');
    expect((await after('crm', 'show prices in Korean won')).currency).toBe('KRW');
  });

  it('choices that are listed are no pages, and those there are already are said', async () => {
    const spec = await after('events', 'add a category with Music, Sport, Food');
    expect(spec.entities['event']?.fields['category']?.options?.map(({ label }) => label)).toEqual([
      'Music',
      'Sport',
      'Food',
    ]);
    expect(await replyOf('add a priority with High, Medium, Low', await appOf('board'))).toContain('Urgent');
    expect(await replyOf('add a phone number to contacts', await appOf('crm'))).toContain('“Phone” already');
  });

  it.each([
    ['board', 'start week on Monday', 'Weeks start on Monday already'],
    ['board', 'drag and drop should work on my phone', 'hold a card'],
    ['board', 'only show my tasks', 'Add a log-in'],
    ['crm', 'notify the owner when a deal moves', 'no mail server'],
    ['crm', 'which deals are stuck', 'does not keep since when'],
    ['shop', 'show related products', 'shows more products below it already'],
    ['salon', 'deposit of 20', 'no payment service'],
    ['salon', 'let people cancel up to 24 hours before', 'is not offered'],
    ['events', 'put our logo at the top', 'Change the logo text'],
  ] as const)('%s: %s is answered', async (idea, wish, said) => {
    expect(await replyOf(wish, await appOf(idea))).toContain(said);
  });
});

describe('rules of a trade', () => {
  it('times cannot be booked on closed days, in pauses and beyond so many a day', async () => {
    const spec = await after(
      'salon',
      'closed on Sundays',
      'close on 24 December',
      'block lunch from 12 to 1',
      'no more than 5 bookings a day',
      'open from 9 to 6',
      'slots of 45 minutes',
    );
    expect(propertiesOf(spec, 'booking')).toMatchObject({
      days: [1, 2, 3, 4, 5, 6],
      closed: ['12-24'],
      pauses: [{ from: '12:00', until: '13:00' }],
      perDay: 5,
      opens: '09:00',
      closes: '18:00',
      minutes: 45,
    });
    expect(proofs(spec)).toEqual(
      expect.arrayContaining([
        'You can see that nothing can be booked on a closed day',
        'You can see that no time is offered in the pause',
        'You can book no more than 5 times on one day',
      ]),
    );
  });

  it('sending costs, and costs nothing from a sum on', async () => {
    const spec = await after('shop', 'free shipping over 50', 'charge 7 for shipping');
    expect(propertiesOf(spec, 'cart')['shipping']).toEqual({ fee: 7, freeFrom: 50, kept: 'shipping' });
    expect(spec.entities['order']?.fields['shipping']?.type).toBe('money');
    expect(proofs(spec)).toContain('You can see what shipping costs before ordering');
  });

  it('deals are weighed by their stage', async () => {
    const spec = await after('crm', 'add a weighted forecast');
    expect(spec.entities['lead']?.fields['weightedValue']?.derived).toBeDefined();
    expect(JSON.stringify(propertiesOf(spec, 'metrics'))).toContain('Weighted forecast');
  });
});

describe('sizes', () => {
  it('of letters and of the menu at the side go in steps', async () => {
    const spec = await after('expenses', 'bigger text', 'make the sidebar narrower');
    expect(spec.theme).toMatchObject({ textSize: 'large', sidebarWidth: 'narrow' });
    expect(await replyOf('make the sidebar narrower', spec)).toContain('as far as it goes');
  });
});
