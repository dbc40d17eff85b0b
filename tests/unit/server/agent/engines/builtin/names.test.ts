import { expect, test } from 'vitest';
import { emptySpec } from '../../../../../../templates/spec/app-spec.ts';
import { contextOf, engine, specOf } from './support.ts';

test.each([
  ['A simple CRM with contacts and deals', 'CRM'],
  ['an hr portal for employees', 'HR portal'],
  ['Please build a fuel and mileage logbook for car owners.', 'Fuel and mileage logbook'],
  ['Please create a sleep and mood diary application for students.', 'Sleep and mood diary'],
  ['Please implement a booking website for a coworking space with hot desks.', 'Coworking space'],
])('%s is called %s', async (text, name) => {
  const answer = await engine.plan({ text, attachments: [] }, contextOf(emptySpec));
  if (answer.kind !== 'plan') throw new Error(answer.text);
  expect(specOf(answer.plan, emptySpec).name).toBe(name);
});
