import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

describe('a form by which visitors write', () => {
  it.each([
    'A personal portfolio website to showcase design works with contact information',
    'A bakery website with a menu and a contact form',
    '一个咖啡馆网站，包含菜单和联系我们',
  ])('comes of “%s”, with a status for what is sent', (idea) => {
    const spec = planOf(idea);
    expect(blocksOf(spec, 'contact')).toHaveLength(1);
    expect(spec.entities['contactMessage']?.fields['status']?.default).toEqual({
      kind: 'value',
      value: 'received',
    });
    const pages = Object.values(spec.pages).filter(({ title }) => /contact|联系/i.test(title));
    expect(pages).toHaveLength(1);
  });

  it('has a newsletter beside it where one is wanted, not where newsletters are written', () => {
    const wanted = planOf('A yoga studio website with a contact page and a newsletter signup');
    expect(blocksOf(wanted, 'contact').map(({ entity }) => entity)).toEqual(['contactMessage', 'subscriber']);
    const written = planOf('A tool to compose and send newsletters to customers');
    expect(written.entities['subscriber']).toBeUndefined();
  });
});
