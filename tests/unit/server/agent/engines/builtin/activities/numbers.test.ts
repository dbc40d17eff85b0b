import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

describe('numbers that are given out', () => {
  it.each([
    ['An app for invoices with clients, amounts and due dates', 'invoice'],
    ['A procurement system with purchase orders to suppliers', 'supplyOrder'],
  ])('need be typed by nobody in “%s”', (idea, id) => {
    const entity = planOf(idea).entities[id];
    const number = entity?.fields['reference'];
    expect(number?.required).toBe(false);
    expect(number?.default?.kind).toBe('number');
    const samples = Object.values(entity?.samples ?? {}).map(({ reference }) => String(reference));
    expect(new Set(samples).size).toBe(samples.length);
  });

  it('are written down where somebody else gave them', () => {
    const meter = planOf('A customer portal of a water utility with meters and meter readings').entities[
      'meter'
    ];
    expect(meter?.fields['reference']?.default?.kind).not.toBe('number');
  });
});
