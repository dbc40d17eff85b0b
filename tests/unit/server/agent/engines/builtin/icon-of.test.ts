import { describe, expect, it } from 'vitest';
import { iconOf } from '../../../../../../server/agent/engines/builtin/design/icon-of.ts';

describe('iconOf', () => {
  it('goes by what a thing is called', () => {
    expect(iconOf('measuring station', [])).toBe('map-pin');
    expect(iconOf('water sample', [])).toBe('activity');
    expect(iconOf('beekeeper', [])).toBe('user');
  });

  it('goes by what is written down about anything else', () => {
    const field = (id: string, type: 'email' | 'money' | 'text') => ({ id, label: id, type, order: 10 });
    expect(iconOf('hive', [field('email', 'email')])).toBe('contact');
    expect(iconOf('hive', [field('price', 'money')])).toBe('tag');
    expect(iconOf('hive', [field('name', 'text')])).toBe('layers');
  });
});
