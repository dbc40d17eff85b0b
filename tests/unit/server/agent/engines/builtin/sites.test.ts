import { describe, expect, it } from 'vitest';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { domainAccents } from '../../../../../../server/agent/engines/builtin/words/data/domain-accents.ts';
import { packs } from '../../../../../../templates/content/packs/index.ts';
import { blocksOf, planOf } from './activities/plan-of.ts';
import { contextOf, engine, specOf } from './support.ts';

function menuOf(spec: AppSpec): string[] {
  return Object.values(spec.pages)
    .flatMap(({ menu }) => menu ?? [])
    .toSorted((a, b) => a.order - b.order)
    .map(({ label }) => label);
}

describe('sites for visitors', () => {
  it.each([
    'A website for our dental practice with home, services, FAQ and contact page.',
    'Build a website for a swimming school. Pages: Home, Courses, Prices, Common questions, Contact.',
  ])('let common questions open their answers: “%s”', (idea) => {
    const spec = planOf(idea);
    const page = Object.values(spec.pages).find(({ title }) => /FAQ|questions/.test(title));
    const [block] = Object.values(page?.blocks ?? {});
    expect(block?.properties[block.block === 'collection' ? 'view' : 'layout']).toBe('questions');
    // They open where they stand, not on pages of their own.
    expect(Object.values(spec.pages).some(({ entity }) => entity === 'faq')).toBe(false);
  });

  it.each([
    'A consulting business website with features such as workshops, podcasts and blogs',
    'Please create a website for introducing a museum, including exhibitions, events and visitor information',
  ])('open on a home page with the main things and ways to the others: “%s”', (idea) => {
    const spec = planOf(idea);
    const [home, ...others] = menuOf(spec);
    expect(home).toBe('Home');
    expect(spec.pages['home']?.path).toBe('/');
    expect(blocksOf(spec, 'hero')).toHaveLength(1);
    expect(blocksOf(spec, 'showcase').length).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(2);
    // What is shown on the page has no link of its own below.
    const blocks = Object.values(spec.pages['home']?.blocks ?? {});
    const links = blocks.find(({ id }) => id === 'everything')?.properties['items'] ?? [];
    const shown = blocks.flatMap(({ block, properties }) =>
      block === 'showcase' ? [JSON.stringify(properties['link']).replace(/.*"path":("[^"]+").*/, '$1')] : [],
    );
    for (const path of shown) expect(JSON.stringify(links)).not.toContain(`"path":${path}`);
  });

  it('have entries in the words of the idea, and who is behind them', () => {
    const menu = menuOf(
      planOf(
        'Please create a software solutions website. The website should have content that introduces software solutions, including industry news and trends, customer cases and success stories, etc. Users can contact the website owner.',
      ),
    );
    expect(menu).toEqual(
      expect.arrayContaining([
        'Industry news and trends',
        'Customer cases and success stories',
        'About',
        'Contact',
      ]),
    );
  });

  it('present one person by work, life and ways to be reached', () => {
    const spec = planOf('A personal portfolio website to showcase design works with contact information');
    expect(menuOf(spec)).toEqual(['Home', 'Portfolio', 'About', 'Contact']);
    expect(blocksOf(spec, 'section').map(({ properties }) => properties['layout'])).toContain('facts');
  });

  it('search everything where the idea says so, and only there', () => {
    const wide = planOf(
      'A museum website with articles, events and exhibitions where visitors search for relevant information',
    );
    expect(blocksOf(wide, 'site-search')).toHaveLength(1);
    const narrow = planOf('A recipe blog where people search recipes by ingredient');
    expect(blocksOf(narrow, 'site-search')).toHaveLength(0);
  });

  it('hide what changes them, but not what people post', () => {
    const read = planOf('A law firm website with services, articles and a contact form');
    expect(Object.values(read.entities).some(({ editing }) => editing === 'switch')).toBe(true);
    expect(read.assumed['editing']).toBeDefined();
    const posted = planOf('A poetry blog website for posting poetry and commenting on poems');
    expect(posted.entities['poem']?.editing).toBeUndefined();
  });
});

describe('a site about a life', () => {
  it.each([
    ['A biography website to display a person’s life, experiences and honors, with search', 'Home'],
    ['一个人物传记网站，展示人生经历、成就和荣誉，可以搜索', '首页'],
  ])('has a home, two timelines and a search: “%s”', (idea, home) => {
    const spec = planOf(idea);
    expect(menuOf(spec)[0]).toBe(home);
    expect(
      blocksOf(spec, 'timeline')
        .map(({ entity }) => entity)
        .toSorted(),
    ).toEqual(['honour', 'lifeEvent']);
    expect(blocksOf(spec, 'site-search')).toHaveLength(1);
  });
});

describe('a one-page site', () => {
  it('has every part that was named on its one page, all about what it promotes', () => {
    const spec = planOf(
      'A one-page website for promoting Harbour Festival, including introduction to the event, visitor testimonials, offer information and company information, with a carousel for the offers',
    );
    expect(spec.name).toBe('Harbour Festival');
    expect(Object.keys(spec.pages)).toEqual(['home']);
    expect(spec.theme.navigation).toBe('single');
    expect(blocksOf(spec, 'carousel')).toHaveLength(1);
    const anchors = Object.values(spec.pages['home']?.blocks ?? {}).flatMap(
      ({ properties }) => properties['anchor'] ?? [],
    );
    expect(anchors).toHaveLength(4);
    expect(Object.values(spec.notIncluded)).toEqual([]);
  });
});

describe('what sites of a trade show', () => {
  it('has the named parts and the form on the one page of a school', () => {
    const spec = planOf(
      'A one-page website for a primary school with sections for welcome message, curriculum, teachers, admission information and contact',
    );
    expect(Object.keys(spec.pages)).toEqual(['home']);
    const blocks = Object.values(spec.pages['home']?.blocks ?? {});
    const titles = blocks.flatMap(({ properties }) => properties['title'] ?? []);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Welcome message',
        'Curriculum',
        'Teachers',
        'Admission information',
        'Contact',
      ]),
    );
    expect(blocks.filter(({ block }) => block === 'contact')).toHaveLength(1);
  });

  it.each([
    ['A biography website about Albert Einstein with his life and work', 'Albert Einstein', 'Born in Ulm'],
    [
      'A biography website of a famous musician to show life and achievements',
      'Wolfgang Amadeus Mozart',
      'Born in Salzburg',
    ],
    ['A biography website about Grace Hopper with her life and work', 'Grace Hopper', 'Birth and childhood'],
  ])('tells the life that is meant: “%s”', (idea, name, first) => {
    const spec = planOf(idea);
    expect(spec.pages['home']?.title).toBe(name);
    expect(Object.values(spec.entities['lifeEvent']?.samples ?? {})[0]?.['title']).toBe(first);
  });

  it('puts news under the headings that were named', () => {
    const spec = planOf(
      'A news portal website for browsing news by category such as politics, sports, culture and economy, reading articles in detail',
    );
    const category = spec.entities['newsItem']?.fields['category'];
    expect(category?.options?.map(({ label }) => label)).toEqual([
      'Politics',
      'Sports',
      'Culture',
      'Economy',
    ]);
  });

  it('books the guided tours of a museum, not those of a town, and says how to visit', () => {
    const spec = planOf(
      'A museum website to introduce its exhibitions and visiting information, where visitors can book a guided tour',
    );
    expect(Object.keys(spec.entities)).toContain('guidedTour');
    expect(Object.keys(spec.entities)).not.toContain('tour');
    expect(Object.keys(spec.pages)).toContain('visiting-information');
  });
});

describe('forms of a site', () => {
  it.each([
    [
      'A charity website that introduces its projects, where visitors make a donation and sign up as a volunteer',
      ['become-a-volunteer', 'donate'],
    ],
    ['A company website for a roofing firm where customers can request a quote', ['request-a-quote']],
    ['一个公益组织官网，介绍项目，可以在线捐款，报名成为志愿者', ['become-a-volunteer', 'donate']],
  ])('stand on pages of their own: “%s”', (idea, pages) => {
    const spec = planOf(idea);
    expect(Object.keys(spec.pages)).toEqual(expect.arrayContaining(pages));
    for (const page of pages)
      expect(Object.values(spec.pages[page]?.blocks ?? {}).map(({ block }) => block)).toEqual([
        'contact',
        'collection',
      ]);
  });

  it('are not put beside what is given elsewhere', () => {
    const spec = planOf('A tool to track donations of my club');
    expect(Object.keys(spec.pages)).not.toContain('donate');
  });

  it('have a colour that suits what they are about, unless one is named', async () => {
    const accentOf = async (idea: string) => {
      const answer = await engine.plan({ text: idea, attachments: [] }, contextOf());
      return answer.kind === 'plan' ? specOf(answer.plan).theme.accent : undefined;
    };
    expect(domainAccents['coffee-shop']).toContain(await accentOf('site for my bakery'));
    expect(domainAccents['gardening']).toContain(await accentOf('A website for a florist'));
    expect(await accentOf('A website for a bakery with navy components')).toBe('#000080');
    const known = new Set(packs.map(({ id }) => id));
    expect(Object.keys(domainAccents).filter((id) => !known.has(id))).toEqual([]);
  });
});
