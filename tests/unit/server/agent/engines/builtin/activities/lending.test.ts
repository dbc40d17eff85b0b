import { describe, expect, it } from 'vitest';
import { findLending } from '../../../../../../../server/agent/engines/builtin/understand/find-lending.ts';
import { blocksOf, planOf } from './plan-of.ts';

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
  ])('is understood in “%s”', (text, expected) => expect(findLending(text)).toMatchObject(expected));

  it.each([
    'A bank where customers apply for loans and return to their application',
    'A shop with a cart and check out; returns within 30 days',
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

  it('goes to those who work there, where somebody gives things out', () => {
    const spec = planOf('Track equipment and employees: check assets out to employees and return them');
    expect(spec.entities['loanRecord']?.fields['holder']).toMatchObject({ target: 'employee' });
    expect(spec.actions['handAsset']?.inputs['dueOn']).toBeDefined();
  });
});
