import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

describe('numbers that are given out', () => {
  it.each([
    ['An app for invoices with clients, amounts and due dates', 'invoice'],
    ['A procurement system with purchase orders to suppliers', 'supplyOrder'],
  ])('are typed by nobody in “%s”', (idea, id) => {
    const entity = planOf(idea).entities[id];
    const number = entity?.fields['reference'];
    expect(number?.byActions).toBe(true);
    expect(number?.default?.kind).toBe('number');
    const samples = Object.values(entity?.samples ?? {}).map(({ reference }) => String(reference));
    expect(new Set(samples).size).toBe(samples.length);
  });

  it('are typed where somebody else gave them', () => {
    const meter = planOf('A customer portal of a water utility with meters and meter readings').entities[
      'meter'
    ];
    expect(meter?.fields['reference']?.byActions).not.toBe(true);
  });
});
