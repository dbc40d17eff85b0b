import { describe, expect, it } from 'vitest';
import { siteContent } from '../../../../../../../server/agent/engines/builtin/content/site-content.ts';
import { contentOfIdea } from '../../../../../../../server/agent/engines/builtin/content/content-of-idea.ts';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { planOf } from '../activities/plan-of.ts';

async function contentFor(idea: string) {
  const wishes = understand(idea);
  const content = await contentOfIdea(idea, wishes.language);
  return siteContent({ ...wishes, ...(content && { content }) });
}

describe('texts of a neighbouring trade', () => {
  it.each([
    ['A travel booking website for train tickets, flights and hotels', /guided|tour\b/i],
    ['A car rental platform to browse cars and book rental dates', /repair|workshop|brake/i],
    ['租车平台，浏览汽车并预订租车日期', /维修|修车/],
  ])('do not stand on “%s”', async (idea, foreign) => {
    const content = await contentFor(idea);
    expect(content).toBeDefined();
    const prose = [
      content?.slogan,
      content?.mission,
      ...(content?.questions ?? []).flatMap(({ question, answer }) => [question, answer]),
      ...(content?.testimonials ?? []).flatMap(({ role, text }) => [role, text]),
    ];
    for (const text of prose) expect(text).not.toMatch(foreign);
  });

  it('stay with those who guide tours and repair cars', async () => {
    const garage = await contentFor('A website for a car repair shop with services and contact');
    expect(garage?.slogan).not.toBe('The right car for the days you need it');
  });
});

describe('a fitness diary', () => {
  it.each(['A fitness app with a fitness diary', '健身日记应用'])(
    'tells of training, each day once: “%s”',
    (idea) => {
      const samples = Object.values(planOf(idea).entities['journalEntry']?.samples ?? {});
      const titles = samples.map(({ title }) => title);
      expect(titles.length).toBeGreaterThan(3);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles).not.toContain('Good talk with Tom');
      expect(titles).not.toContain('和小唐聊得很好');
    },
  );
});
