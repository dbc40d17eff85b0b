import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './activities/plan-of.ts';

describe('a construction project management system', () => {
  const spec = planOf(
    'Please implement a construction project management system for managing building sites. The system should have functionalities for task scheduling, budget tracking, worker assignment, and site logs. Managers should be able to create projects, add tasks with start and end dates, record costs against the budget, assign workers to tasks, and write daily site logs.',
  );

  it('keeps tasks, workers, costs and logs, each of its project', () => {
    for (const id of ['siteTask', 'siteCost', 'siteDiaryEntry'])
      expect(spec.entities[id]?.fields['constructionJob']?.target).toBe('constructionJob');
    expect(spec.entities['siteTask']?.fields['worker']?.target).toBe('siteWorker');
    expect(spec.entities['assignment']).toBeUndefined();
  });

  it('works out what is spent, what is left and how far a project is', () => {
    const fields = spec.entities['constructionJob']?.fields ?? {};
    for (const id of ['spent', 'left', 'progress']) expect(fields[id]?.derived).toBeDefined();
  });
});

it('rooms of one’s own house are booked from when until when, for as many as come', () => {
  const spec = planOf(
    'Please implement a meeting room reservation system for a company. The system should have functionalities for viewing a reservation calendar, reserving rooms and usage statistics. Employees should be able to find rooms that are free at a certain time, reserve a room, and cancel their own reservations. Administrators should be able to manage rooms.',
  );
  const [booking] = blocksOf(spec, 'booking');
  expect(booking?.properties).toMatchObject({ spans: true, capacity: 'capacity' });
  expect(spec.entities['booking']?.fields['subject']?.required).toBe(true);
  const calendar = Object.values(spec.pages['calendar']?.blocks ?? {});
  expect(calendar.map(({ entity }) => entity)).toEqual(['takenTime']);
});

it('hotel rooms that are paid for are not booked by the hour', () => {
  const spec = planOf('A hotel website where guests book meeting rooms and pay for them online.');
  expect(blocksOf(spec, 'booking').some(({ properties }) => properties['spans'] === true)).toBe(false);
});

it('premiums are added up by what is said, and reminders say how many days are left', () => {
  const spec = planOf(
    'Please implement a customer management system for an insurance agency. The system should have functionalities for policy management, renewal reminders, and sales statistics. Agents should be able to register insurance policies, see policies that are about to expire, and view statistics of premiums by policy type and month.',
  );
  const sums = blocksOf(spec, 'chart').filter(({ properties }) => properties['field'] === 'premium');
  expect(sums.map(({ properties }) => properties['groupBy'])).toEqual(
    expect.arrayContaining(['type', 'startDate']),
  );
  expect(spec.entities['insurancePolicy']?.fields['daysLeft']?.derived).toBeDefined();
});

it('stock that goes in and out is its movements, and no list of stock-outs', () => {
  const spec = planOf(
    'Please implement a warehouse inventory management system. The system should have functionalities for product management, stock-in and stock-out registration, and low stock alerts.',
  );
  expect(spec.entities['stockOut']).toBeUndefined();
  expect(spec.actions['restock']?.label).toBe('Stock in');
});

it('a list of what is filtered by ends after its last part', () => {
  const spec = planOf(
    'Please implement a recruitment platform. The platform should have functionalities for job search, filtering by city and salary, online application, job posting, and interview scheduling.',
  );
  const labels = Object.values(spec.entities['job']?.fields ?? {}).map(({ label }) => label);
  expect(labels).toContain('City');
  expect(labels).not.toContain('Online application');
});

it('an animal whose application is approved is adopted', () => {
  const spec = planOf(
    'Please implement a pet adoption platform for connecting animal shelters and adopters. Users should be able to browse pets, apply for adoption and share adoption stories, while shelters should be able to publish pets and approve or reject applications.',
  );
  const effects = spec.actions['approveApplication']?.effects ?? [];
  expect(effects.some((effect) => effect.kind === 'forEach' && effect.entity === 'petAdoption')).toBe(true);
  expect(spec.entities['adoptionStory']).toBeDefined();
});
