import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

describe('invoices made of items', () => {
  it.each([
    ['A customer management system with customers, projects and invoices with several items.', false],
    [
      'An app for customers and invoices: invoices with several lines, tax and due date, marked as paid.',
      true,
    ],
  ])('add up by themselves in “%s”', (idea, tax) => {
    const { entities, pages } = planOf(idea);
    const item = entities['invoiceItem'];
    const invoice = entities['invoice'];
    expect(item?.fields['invoice']?.target).toBe('invoice');
    expect(item?.fields['amount']?.derived).toBeDefined();
    expect(invoice?.fields['amount']?.derived).toBeDefined();
    expect(invoice?.fields['taxRate'] !== undefined).toBe(tax);
    expect(JSON.stringify(pages['invoice'] ?? Object.values(pages))).toContain('"entity":"invoiceItem"');
    const labels = Object.values(invoice?.fields ?? {}).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('are one amount where nobody speaks of items', () => {
    expect(planOf('An app for customers and invoices with amounts').entities['invoiceItem']).toBeUndefined();
  });
});
