import { describe, expect, it } from 'vitest';
import { namedVariants } from '../../../../../../../server/agent/engines/builtin/design/activities/named-variants.ts';
import { planOf } from './plan-of.ts';

describe('what is chosen of a thing before it is ordered', () => {
  it('is taken at its word', () => {
    const chosen = (text: string) => namedVariants(text, 'en').map(({ id }) => id);
    expect(chosen('choose a pot size and colour, and add it to the cart')).toEqual(['potSize', 'colour']);
    expect(chosen('select the grind and weight of a coffee')).toEqual(['grind', 'weight']);
    expect(chosen('choose a mechanic, a service, and a time')).toEqual([]);
    expect(namedVariants('选择尺寸和颜色，加入购物车', 'zh').map(({ label }) => label)).toEqual([
      '尺寸',
      '颜色',
    ]);
  });

  it.each([
    [
      'An online shop for house plants with a shopping cart. Customers choose a pot size and order.',
      'potSize',
      '17 cm',
    ],
    [
      'An online jewellery store. Customers select a ring size, add rings to the cart, and order.',
      'ringSize',
      '54',
    ],
  ])('stands in the cart and on the page of what is sold: “%s”', (idea, id, kind) => {
    const spec = planOf(idea);
    const options = spec.entities['cartItem']?.fields[id]?.options?.map(({ label }) => label);
    expect(options).toContain(kind);
    expect(Object.keys(spec.actions['addToCart']?.inputs ?? {})).toEqual([id]);
    const sold = Object.values(spec.entities).find(({ fields }) => fields[`${id}Kinds`]);
    expect(JSON.stringify(Object.values(sold?.samples ?? {})[0])).toContain(kind);
  });
});
