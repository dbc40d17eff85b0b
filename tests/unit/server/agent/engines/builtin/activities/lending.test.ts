import { describe, expect, it } from 'vitest';
import { findLending } from '../../../../../../../server/agent/engines/builtin/understand/find-lending.ts';
import { design } from '../../../../../../../server/agent/engines/builtin/design/design.ts';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import type { SampleValue } from '../../../../../../../templates/spec/entity.ts';
import { blocksOf, planOf } from './plan-of.ts';

const daysIn = (value: SampleValue | undefined) =>
  typeof value === 'object' && value !== null && 'days' in value ? value.days : Number.NaN;

describe('what is lent and comes back', () => {
  it.each([
    [
      'A library where readers borrow and return books, with reservations and overdue fines',
      { by: 'self', verb: 'borrow', object: 'book', holds: true, fines: true },
    ],
    [
      'Asset management: check assets out to employees and return them',
      { by: 'staff', verb: 'checkOut', object: 'asset', holds: false },
    ],
    ['图书馆管理系统，读者可以借阅和归还图书', { verb: 'borrow', object: 'book' }],
    [
      'books with author and shelf, people borrow them for two weeks, overdue ones are marked',
      { by: 'self', verb: 'borrow', object: 'book', days: 14 },
    ],
    ['members borrow tools for 10 days', { by: 'self', object: 'tool', days: 10 }],
    ['I lend my books to friends, due back in a month', { by: 'staff', verb: 'lend', days: 30 }],
    ['Weekly open, three-week loans of board games', { object: 'game', days: 21 }],
    ['track which friend borrowed which DVD and since when', { by: 'staff', verb: 'lend' }],
    ['books (title, shelf), members and loans', { by: 'staff', object: 'book' }],
    ['会员可以借工具，借期一个月', { verb: 'borrow', object: 'tool', days: 30 }],
    ['图书借阅，借期两周，逾期的要标出来', { object: 'book', days: 14 }],
  ])('is understood in “%s”', (text, expected) => expect(findLending(text)).toMatchObject(expected));

  it.each([
    'A bank where customers apply for loans and return to their application',
    'A shop with a cart and check out; returns within 30 days',
    'A loan calculator with monthly payments over two years',
    'A hotel with check-in and check-out of guests and their equipment',
  ])('is not seen in “%s”', (text) => expect(findLending(text)).toBeUndefined());

  it('has a status that only borrowing and returning change, and loans with a due date', () => {
    const spec = planOf(
      'A library management system: readers borrow and return books, reserve books, overdue fines',
    );
    const book = spec.entities['book'];
    expect(book?.fields['status']).toMatchObject({ byActions: true });
    expect(Object.keys(book?.fields['status']?.options ?? {})).toHaveLength(2);
    expect(spec.entities['loanRecord']?.fields['fine']?.derived).toBeDefined();
    expect(Object.keys(spec.actions)).toEqual(
      expect.arrayContaining([
        'borrowBook',
        'returnBook',
        'returnLoan',
        'renewLoan',
        'settleFine',
        'holdBook',
      ]),
    );
    expect(spec.entities['booking']).toBeUndefined();
    expect(blocksOf(spec, 'collection').map(({ entity }) => entity)).toEqual(
      expect.arrayContaining(['book', 'loanRecord', 'hold']),
    );
  });

  it.each([
    ['members borrow tools for 10 days, overdue loans are marked', 'due back after 10 days', 10],
    ['会员可以借工具，借期一个月', '借期 1 个月', 30],
  ])('is due when it is said to be, by people who log in: “%s”', (idea, said, days) => {
    const plan = design(understand(idea), []);
    const spec = planOf(idea);
    expect(Object.keys(spec.roles)).toContain('member');
    expect(plan.steps.find(({ id }) => id === 'lending')?.sentence).toContain(said);
    expect(JSON.stringify(spec.actions['borrowTool']?.effects)).toContain(`"value":${days}`);
    // What is out too long is marked by its date, not by a button.
    expect(Object.values(spec.actions).map(({ label }) => label)).not.toContain('Mark as overdue');
    // Examples are due as long after they went out.
    for (const values of Object.values(spec.entities['loanRecord']?.samples ?? {}))
      expect(daysIn(values['dueOn']) - daysIn(values['on'])).toBe(days);
  });

  it('goes to those who work there, where somebody gives things out', () => {
    const spec = planOf('Track equipment and employees: check assets out to employees and return them');
    expect(spec.entities['loanRecord']?.fields['holder']).toMatchObject({ target: 'employee' });
    expect(spec.actions['handAsset']?.inputs['dueOn']).toBeDefined();
  });
});
