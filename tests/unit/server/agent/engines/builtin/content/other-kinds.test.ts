import { describe, expect, it } from 'vitest';
import { choosePack } from '../../../../../../../server/agent/engines/builtin/content/choose-pack.ts';
import { planOf } from '../activities/plan-of.ts';

describe('words that mean something else elsewhere', () => {
  it.each([
    ['An online trading website for bidding and trading with a trading history', 'investing'],
    ['A trading card site where people trade cards with each other', 'investing'],
    ['A customer support chatbot that answers questions about orders', 'customer-support'],
    ['A police website to report lost property', 'real-estate'],
    ['A second-hand market for phones and laptops', 'electronics'],
  ])('bring no texts of another trade to “%s”', (idea, pack) => expect(choosePack(idea)).not.toBe(pack));

  it.each([
    ['A plant shop with care tips and a cart', 'gardening'],
    ['A clothing shop with a cart', 'fashion'],
    ['An online shop with a cart and checkout', 'online-shop'],
    ['A crypto portfolio tracker', 'investing'],
    ['A support ticket system with a knowledge base', 'customer-support'],
  ])('bring those of its own to “%s”', (idea, pack) => expect(choosePack(idea)).toBe(pack));

  it.each([
    ['A power plant monitoring dashboard', 'plant', 'machine'],
    ['A stock management system for a warehouse', 'listedStock', 'product'],
    ['A used goods trading platform where students sell second-hand books', 'tradeOffer', 'usedItem'],
    [
      'A chatbot for customer support that handles customer interactions, answers frequently asked questions and gives product information',
      'interaction',
      'product',
    ],
  ])('bring the right things to “%s”', (idea, wrong, right) => {
    const things = Object.keys(planOf(idea).entities);
    expect(things).not.toContain(wrong);
    expect(things).toContain(right);
  });
});
