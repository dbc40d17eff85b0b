import { describe, expect, it } from 'vitest';
import { planOf, specOf } from './support.ts';

describe('what a business keeps for itself', () => {
  it.each([
    ['Second-hand shop for clothes: customers browse items, reserve them; we keep sales records.', 'sale'],
    [
      'A consignment store website. Customers browse furniture and buy it. Track sales and inventory.',
      'sale',
    ],
  ])('is not shown to customers: “%s”', async (idea, kept) => {
    const { entities, pages } = specOf(await planOf(idea));
    expect(entities[kept]?.permissions.read).toEqual(['role:administrator']);
    const shown = Object.values(pages).filter(({ blocks }) =>
      Object.values(blocks).some(({ entity, block }) => entity === kept && block === 'collection'),
    );
    expect(shown.length).toBeGreaterThan(0);
    for (const { who } of shown) expect(who).toEqual(['role:administrator']);
    // Where one comes in is open to everybody.
    expect(Object.values(pages).find(({ path }) => path === '/')?.who).toEqual(['anyone']);
  });

  it('needs no log-in where only those who keep it use the app', async () => {
    const { roles } = specOf(await planOf('Track the sales and expenses of my shop'));
    expect(Object.keys(roles)).toEqual([]);
  });
});
