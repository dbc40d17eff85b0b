import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

describe('invoices and quotes that people put together', () => {
  it.each([
    [
      'An invoice generator for freelancers: add line items, taxes and totals, preview and export to PDF',
      ['invoice'],
    ],
    [
      'An invoice and quote maker for plumbers: positions with quantity and unit price, discount, preview',
      ['invoice', 'quote'],
    ],
    ['A tool to create estimates with several items and a printable preview', ['quote']],
    ['发票制作工具：填写项目明细和税率，预览并打印', ['invoice']],
  ])('have items, totals and a preview in “%s”', (idea, kinds) => {
    const spec = planOf(idea);
    expect(blocksOf(spec, 'paper').map(({ entity }) => entity)).toEqual(kinds);
    for (const kind of kinds) {
      expect(spec.entities[kind]?.fields['total']?.derived).toBeDefined();
      expect(Object.keys(spec.entities[`${kind}Item`]?.fields ?? {})).toContain('unitPrice');
    }
    expect(Object.keys(spec.entities)).toContain('billClient');
  });

  it.each([
    'A hospital system: manage patients and create invoices with several items',
    'A time tracker for projects that generates invoices from billable hours',
  ])('are not seen in “%s”', (idea) => {
    expect(blocksOf(planOf(idea), 'paper')).toEqual([]);
  });
});

it('an invoice that is not paid is overdue once its day has passed, and what is still to come in is summed', () => {
  const spec = planOf(
    'Please implement an invoice generator for freelancers with line items, tax and totals.',
  );
  const { fields = {} } = spec.entities['invoice'] ?? {};
  expect(fields['status']?.options?.map(({ id }) => id)).toEqual(['draft', 'sent', 'paid']);
  expect(fields['payment']).toMatchObject({ type: 'choice' });
  expect(fields['payment']?.derived).toBeDefined();
  const [sums] = blocksOf(spec, 'metrics');
  expect(sums?.properties['items']).toMatchObject([{ id: 'outstanding' }, { id: 'overdue' }, { id: 'paid' }]);
});
