import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

describe('messages that are sent', () => {
  it.each([
    ['An email sending platform for composing, sending and managing emails with templates', 'mail', 'email'],
    ['newsletter tool for a small shop', 'mail', 'email'],
    ['A short message service platform for sending short messages', 'text', 'shortMessage'],
    ['短信群发平台', 'text', 'shortMessage'],
  ])('of “%s” are written, listed and watched', (idea, channel, entity) => {
    const spec = planOf(idea);
    const blocks = blocksOf(spec, 'compose');
    expect(blocks.map(({ properties }) => String(properties['view'])).toSorted()).toEqual([
      'compose',
      'folder',
      'folder',
      'message',
      'monitor',
    ]);
    expect(new Set(blocks.map((block) => block.properties['channel']))).toEqual(new Set([channel]));
    expect(Object.keys(spec.entities)).toContain(entity);
    expect(spec.entities['recipient']).toBeDefined();
  });

  it('go to people whose addresses the app has', () => {
    const spec = planOf('A CRM with customers and leads from which we send email campaigns to customers');
    const [compose] = blocksOf(spec, 'compose');
    expect(compose?.properties['recipients']).toMatchObject({ entity: 'client' });
    expect(spec.entities['recipient']).toBeUndefined();
  });

  it('are not reminders that an app sends by itself', () => {
    expect(blocksOf(planOf('A plant care app that sends email reminders'), 'compose')).toEqual([]);
  });

  it('respect policies and settings where these are named', () => {
    const spec = planOf(
      'A short message service platform for sending short messages, managing user information and configuring policies',
    );
    expect(spec.roles).toEqual({});
    expect(spec.entities['sendingPolicy']).toBeDefined();
    expect(blocksOf(spec, 'settings')).toHaveLength(1);
  });
});

describe('an assistant', () => {
  it('answers from questions, products and orders, and takes orders', () => {
    const spec = planOf(
      'A customer support chatbot that answers frequently asked questions, gives product information and helps with orders',
    );
    const [chat] = blocksOf(spec, 'assistant');
    expect(chat?.properties['orders']).toMatchObject({ takes: { item: 'product' } });
    expect(Object.keys(spec.entities)).toEqual(
      expect.arrayContaining(['faq', 'product', 'order', 'chatLine']),
    );
    expect(Object.values(spec.pages).find(({ id }) => id === 'assistant')?.path).toBe('/');
  });

  it('tells how to use the cart where there is one', () => {
    const [chat] = blocksOf(
      planOf('An online shop with products, a cart, checkout and a support chatbot'),
      'assistant',
    );
    expect(chat?.properties['guides']).toBe(true);
    expect(chat?.properties['orders']).toBeUndefined();
  });
});

describe('rooms, histories and answers', () => {
  it.each(['team chat rooms', '团队聊天室'])('of “%s” are shared', (idea) => {
    const spec = planOf(idea);
    expect(blocksOf(spec, 'rooms')).toHaveLength(1);
    expect(spec.storage).toBe('postgres');
  });

  it('note what was read', () => {
    const spec = planOf(
      'An article site with categories where users can log in and see their reading history',
    );
    expect(blocksOf(spec, 'reading')).toHaveLength(1);
    const samples = Object.values(spec.entities['readingItem']?.samples ?? {});
    const articles = Object.keys(spec.entities['article']?.samples ?? {});
    for (const sample of samples) expect(articles).toContain(sample['article']);
  });

  it('let people of a forum reply', () => {
    const spec = planOf('a forum about gardening');
    const [under] = blocksOf(spec, 'remarks');
    expect(under?.properties['target']).toBe('discussion');
  });

  it('tell managers of what is handed in', () => {
    const spec = planOf('Employees submit daily reports to superiors; managers read them. Users log in.');
    expect(spec.entities['report']?.tells ?? spec.entities['dailyReport']?.tells).toEqual(['manager']);
  });
});
