import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

describe('stock', () => {
  it('says what runs low, and orders from suppliers add to it', () => {
    const spec = planOf(
      'An inventory management system with product management, supplier management, purchase orders and low-stock alerts',
    );
    expect(spec.entities['product']?.fields['stockStatus']?.derived).toBeDefined();
    expect(spec.entities['purchaseOrder']?.fields['supplier']).toMatchObject({ target: 'supplierRecord' });
    expect(spec.actions['receiveOrder']?.effects[0]).toMatchObject({ entity: 'stockMovement' });
    expect(spec.entities['order']).toBeUndefined();
    expect(blocksOf(spec, 'collection').some(({ properties }) => 'only' in properties)).toBe(true);
  });

  it('is counted for medicines too, without orders that nobody asked for', () => {
    const spec = planOf('A pharmacy app with inventory management of medicines');
    expect(spec.entities['medication']?.fields['stockStatus']).toBeDefined();
    expect(spec.entities['purchaseOrder']).toBeUndefined();
  });
});
