import { describe, expect, it } from 'vitest';
import { planOf } from './activities/plan-of.ts';

describe('what an app is said to have', () => {
  it.each([
    [
      'Please implement a farm management system for fields, crops, livestock, harvest records and expenses.',
      ['crop', 'animal', 'expense'],
    ],
    [
      'Please implement a wedding planning site with guest list, budget, vendors and RSVP.',
      ['guest', 'weddingCost', 'supplierRecord'],
    ],
    [
      'Please implement an HR system with employees, departments, leave requests, payroll and recruitment.',
      ['employee', 'departmentUnit', 'leaveRequest', 'payslip', 'candidate'],
    ],
    [
      'Please implement a school platform with teachers, mentors, camps and uniforms',
      ['teacher', 'camp', 'uniform'],
    ],
  ])('is all there: “%s”', (idea, entities) => {
    expect(Object.keys(planOf(idea).entities)).toEqual(expect.arrayContaining([...entities]));
  });

  it('is not mistaken for what a thing has', () => {
    const { entities } = planOf('A recipe app with ingredients, steps and photos');
    expect(Object.keys(entities)).not.toContain('photo');
    expect(Object.keys(entities['recipe']?.fields ?? {})).toEqual(
      expect.arrayContaining(['ingredients', 'steps']),
    );
  });
});

describe('words that mean something else elsewhere', () => {
  it('tickets of a help desk do not travel', () => {
    for (const idea of ['help desk tickets', '客服工单系统'])
      expect(Object.keys(planOf(idea).entities)).toContain('issue');
    expect(Object.keys(planOf('A website to book train tickets').entities)).not.toContain('issue');
  });

  it('real-time tracking is no clock for employees', () => {
    const spec = planOf('Supply chain analytics with real-time tracking of shipments');
    expect(Object.keys(spec.entities)).toContain('shipment');
    expect(JSON.stringify(spec.pages)).not.toContain('"clock"');
  });

  it('the agenda of a conference is its sessions', () => {
    expect(Object.keys(planOf('会议日程').entities)).toEqual(['session']);
  });

  it('names are not cut at their first letter', () => {
    expect(planOf('issue tracker for a design agency').name).toBe('Issue tracker');
  });
});

describe('what a site is about', () => {
  it.each([
    ['Please implement a patent search website with saved searches.', ['patent']],
    [
      'Please implement a drone fleet management dashboard with drones, missions, battery levels and maintenance logs.',
      ['drone', 'mission', 'maintenance'],
    ],
    ['A digital signage system to manage screens, playlists, media and schedules.', ['screen', 'playlist']],
    ['A website for comparing mobile phone plans.', ['mobilePhonePlan']],
  ])('is kept, also where nobody knows the word: “%s”', (idea, entities) => {
    expect(Object.keys(planOf(idea).entities)).toEqual(expect.arrayContaining([...entities]));
  });

  it('is not the tool itself, and no booking of books', () => {
    expect(
      Object.keys(
        planOf('A project management tool with projects, tasks, milestones and team members').entities,
      ),
    ).not.toContain('tool');
    expect(
      Object.keys(planOf('A book club app where members suggest books and vote for the next book').entities),
    ).not.toContain('booking');
  });
});
