import { expect, test } from 'vitest';
import { emptySpec, type AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { contextOf, engine, specOf } from './support.ts';

async function appOf(text: string): Promise<AppSpec> {
  const answer = await engine.plan({ text, attachments: [] }, contextOf(emptySpec));
  if (answer.kind !== 'plan') throw new Error(answer.text);
  return specOf(answer.plan, emptySpec);
}

test('a wish list is a mark on what is sold, and a code that is named works', async () => {
  const { entities } = await appOf(
    'An online shop for houseplants with a shopping cart, filtering by light needs and pet safety, discount codes, checkout, and order tracking. Customers add products to a wish list. The discount code GREEN10 gives ten percent off.',
  );
  expect(entities['wish']).toBeUndefined();
  expect(entities['wishlistItem']).toBeDefined();
  const codes = Object.values(entities['coupon']?.samples ?? {});
  expect(codes[0]).toMatchObject({ code: 'GREEN10', percent: 10 });
  const { checkout, petSafety } = entities['shopPlant']?.fields ?? {};
  expect(checkout).toBeUndefined();
  expect(petSafety?.options?.length).toBeGreaterThan(1);
});

test('common questions, customers and quotes of a firm are no lists of its site', async () => {
  const { entities } = await appOf(
    'Create a company website for an elevator maintenance firm to win building managers as customers. It presents the services, completed projects, the team, and answers to common questions. Users should be able to open and close the questions and request a quote.',
  );
  for (const id of ['question', 'client', 'quote', 'maintenance']) expect(entities[id]).toBeUndefined();
});

test('values that stand with a field are its choices, and given numbers are not typed', async () => {
  const { entities } = await appOf(
    'A dashboard of bus lines. Users filter lines by mode such as bus, tram, and metro, and look up a line by reference number.',
  );
  const fields = Object.values(entities).flatMap((entity) => Object.values(entity.fields));
  const mode = fields.find(({ label }) => label === 'Mode');
  expect(mode?.options?.map(({ label }) => label)).toEqual(['Bus', 'Tram', 'Metro']);
  expect(fields.some(({ label }) => /such|reference number/i.test(label))).toBe(false);
});

test('answers that visitors only read are a page, and nobody rates them', async () => {
  const { entities, pages } = await appOf(
    'A company website for a dental clinic to introduce its treatments and doctors, with appointment requests. Patients write reviews. Users read about each doctor, read frequently asked questions, and send an appointment request.',
  );
  expect(entities['faq']).toBeUndefined();
  const paths = Object.values(pages).map(({ path }) => path);
  expect(paths).toContain('/faq');
  expect(paths).not.toContain('/team');
});

test('answers that somebody manages are kept, without ratings', async () => {
  const { entities } = await appOf(
    'A help centre website with FAQs and user reviews. Staff manage the FAQs.',
  );
  expect(entities['faq']).toBeDefined();
  expect(entities['review']?.fields['faq']).toBeUndefined();
});

test.each([
  'A statistics website for the housing market of a city, showing price trends, comparing districts and generating reports.',
  'A website that compares prices and generates reports.',
])('reports that are made of other things leave nothing behind: %s', async (idea) => {
  expect(Object.keys((await appOf(idea)).pages).length).toBeGreaterThan(1);
});
