import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

describe('what is kept about somebody', () => {
  it('points to their file, and is listed there', () => {
    const spec = planOf('A hospital system with patients, laboratory tests and claims');
    expect(spec.entities['labTest']?.fields['patientName']).toMatchObject({
      type: 'relation',
      target: 'patient',
    });
    const file = Object.values(spec.pages).find(
      (page) => page.path.endsWith('/:id') && page.entity === 'patient',
    );
    expect(JSON.stringify(file?.blocks)).toContain('labTest');
  });

  it.each([
    ['A hospital system with patients, fees and medicines', 'patient'],
    ['A pet hotel with rooms, pets and fees', 'pet'],
  ])('has its fees collected: %s', (idea, payer) => {
    const spec = planOf(idea);
    expect(spec.actions['collectFee']).toMatchObject({ entity: payer });
    expect(spec.entities['financeRecord']?.fields[payer]).toMatchObject({ type: 'relation', target: payer });
  });

  it('is not asked for fees where none are named', () => {
    expect(planOf('A hospital system with patients').actions['collectFee']).toBeUndefined();
  });
});

describe('a list of things to do', () => {
  it('knows open and completed, with things people have to do', () => {
    const task = planOf('A to-do list where tasks can be marked as completed').entities['task'];
    expect(task?.fields['status']?.options?.map(({ id }) => id)).toEqual(['todo', 'done']);
    expect(JSON.stringify(task?.samples)).toContain('milk');
  });

  it('has what is open and what is done in the menu', () => {
    const spec = planOf('A to-do list app: create, edit and delete tasks, mark tasks as completed');
    expect(Object.values(spec.pages).flatMap(({ menu }) => (menu ? [menu.label] : []))).toEqual(
      expect.arrayContaining(['Open tasks', 'Completed tasks']),
    );
    expect(Object.values(spec.pages['tasks-done']?.blocks ?? {})[0]?.properties).toMatchObject({
      only: { field: 'status', equals: ['done'] },
      actions: ['completeTask'],
    });
  });

  it('leaves boards of projects as they are', () => {
    const task = planOf('A kanban board for project tasks').entities['task'];
    expect(task?.fields['status']?.options?.length).toBeGreaterThan(2);
  });
});
