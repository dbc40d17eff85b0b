import { describe, expect, it } from 'vitest';
import { contentOfIdea } from '../../../../../../../server/agent/engines/builtin/content/content-of-idea.ts';
import { design } from '../../../../../../../server/agent/engines/builtin/design/design.ts';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { fold } from '../../../../../../../templates/spec/fold.ts';

async function specOf(idea: string) {
  const wishes = understand(idea);
  const content = await contentOfIdea(idea, wishes.language);
  const plan = design({ ...wishes, ...(content && { content }) }, []);
  return fold(plan.steps.flatMap(({ operations }) => operations)).spec;
}

const sites = [
  'A software website that introduces software solutions and staffing business, with industry news and trends, customer cases and success stories, and articles to read; visitors search for information',
  'A marketing agency website offering branding and recruitment services, with case studies, news, articles and a contact form',
];

describe('what a site says', () => {
  it.each(sites)('agrees in its cases: the company is that of who is quoted, in “%s”', async (idea) => {
    const cases = (await specOf(idea)).entities['caseStudy'];
    const samples = Object.values(cases?.samples ?? {});
    expect(samples.length).toBeGreaterThan(3);
    for (const { company, title, description } of samples) {
      expect(String(title)).toContain(String(company));
      expect(String(description)).toContain(String(company));
    }
  });

  it.each(sites)('does not say the same twice under two names, in “%s”', async (idea) => {
    const { entities } = await specOf(idea);
    const titles = (id: string) => Object.values(entities[id]?.samples ?? {}).map(({ title }) => title);
    const news = titles('newsItem');
    expect(titles('article').filter((title) => news.includes(title))).toEqual([]);
  });

  it('has something about each of the subjects that it was said to be about', async () => {
    const { entities } = await specOf(sites[0] ?? '');
    expect(JSON.stringify(entities['service']?.samples)).toMatch(/staffing/i);
  });

  it.each(sites)('has a page for each of its articles, in “%s”', async (idea) => {
    const { pages } = await specOf(idea);
    const paths = Object.values(pages).map(({ path }) => path);
    const lists = Object.values(pages).filter(({ blocks }) =>
      Object.values(blocks).some(
        ({ block, entity }) => block === 'collection' && /^(?:article|newsItem)$/.test(entity ?? ''),
      ),
    );
    for (const { blocks } of lists)
      for (const { entity } of Object.values(blocks))
        expect(paths).toContain(entity === 'article' ? '/articles/:id' : '/news/:id');
  });
});
