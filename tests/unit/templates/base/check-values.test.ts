import { describe, expect, it } from 'vitest';
import { acceptValues, checkValues } from '../../../../templates/base/files/shared/check-values.ts';

const delivery = { id: 'on', label: 'Delivery date', type: 'date' as const, upcoming: true };

describe('days to come', () => {
  it('are refused when they are over', () => {
    const today = '2030-05-04';
    expect(checkValues([delivery], { on: '2030-05-03' }, { today })).toEqual({ on: 'past' });
    expect(checkValues([delivery], { on: '2030-05-04' }, { today })).toEqual({});
    expect(checkValues([{ ...delivery, upcoming: false }], { on: '2020-01-01' }, { today })).toEqual({});
    expect(() => acceptValues({ fields: [delivery] }, { on: '2030-05-03' }, { today })).toThrow('on');
  });

  it('stay what they were in rows that are older', () => {
    expect(checkValues([delivery], { on: '2020-01-01' }, { partial: true })).toEqual({});
  });
});
