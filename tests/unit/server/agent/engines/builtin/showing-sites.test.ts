import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './activities/plan-of.ts';

const labels = (field: { options?: readonly { label: string }[] | undefined } | undefined) =>
  field?.options?.map(({ label }) => label);
const valuesOf = (spec: ReturnType<typeof planOf>, entity: string, field: string) =>
  Object.values(spec.entities[entity]?.samples ?? {}).map((row) => row[field]);

describe('a site of a firm that makes something', () => {
  const spec = planOf(
    'Please create a company website for a pottery wheel manufacturer. The website should have pages for products, company introduction, news, careers and contact. Users should be able to browse products by category such as wheels, kilns and glazes, and leave a message.',
  );

  it('shows goods of the kinds that were named, and keeps stock and suppliers to itself', () => {
    const fields = spec.entities['product']?.fields ?? {};
    expect(labels(fields['category'])).toEqual(['Wheels', 'Kilns', 'Glazes']);
    expect(valuesOf(spec, 'product', 'name').filter((name) => /kiln/i.test(String(name)))).toHaveLength(3);
    expect(Object.keys(fields)).not.toContain('stock');
  });

  it('tells of itself, once, and whom it looks for', () => {
    expect(Object.values(spec.pages).filter(({ title }) => /about|introduction/i.test(title))).toHaveLength(
      1,
    );
    expect(valuesOf(spec, 'openPosition', 'title')).toContain('Apprentice');
    expect(spec.entities['job']).toBeUndefined();
  });
});

it('goods that are filtered by type have types of the trade, not of anything', () => {
  const spec = planOf(
    'Please implement a corporate website for an industrial pump manufacturer. Users should be able to browse products, filter by type, read news and send inquiries.',
  );
  expect(
    labels(Object.values(spec.entities['product']?.fields ?? {}).find(({ label }) => label === 'Type')),
  ).toEqual(['Industrial pumps', 'Pump parts', 'Pump accessories']);
});

it('a job board keeps jobs of many firms', () => {
  const spec = planOf(
    'A job board website where companies post jobs and job seekers search jobs by location.',
  );
  expect(spec.entities['openPosition']).toBeUndefined();
  expect(spec.entities['job']).toBeDefined();
});

it('a site of the stars has all twelve signs and what is said of each', () => {
  const spec = planOf(
    'Please implement an astrology website that shows the zodiac signs, daily, weekly and monthly horoscopes and articles.',
  );
  expect(valuesOf(spec, 'zodiacSign', 'name')).toHaveLength(12);
  expect(valuesOf(spec, 'horoscope', 'horoscopePeriod').filter((period) => period === 'weekly')).toHaveLength(
    12,
  );
});

it('a conference has its programme by day and its sponsors by level', () => {
  const spec = planOf(
    'Please implement a website for a conference on soil research. It should display the conference program, speakers and sponsors. Users should be able to browse the program by day.',
  );
  expect(labels(spec.entities['conferenceTalk']?.fields['conferenceDay'])).toEqual([
    'Day 1',
    'Day 2',
    'Day 3',
  ]);
  expect(spec.entities['sponsorFirm']).toBeDefined();
});

it('signs are matched beside what the site tells of them, not instead of it', () => {
  const spec = planOf(
    'Please implement a horoscope website with the zodiac signs, daily horoscopes and compatibility between two signs.',
  );
  const titles = Object.values(spec.pages).map(({ title }) => title);
  expect(titles.filter((title) => /compatib/i.test(title))).toEqual(['Compatibility']);
  expect(blocksOf(spec, 'calculator')).toHaveLength(1);
  expect(spec.entities['zodiacSign']).toBeDefined();
});

it('a conference takes abstracts and registrations, once each', () => {
  const spec = planOf(
    'Please implement a website for a conference on soil research with program, speakers, call for papers, and registration. Users should be able to submit an abstract and register for the conference by choosing a ticket type.',
  );
  const titles = Object.values(spec.pages).map(({ title }) => title);
  expect(titles).toContain('Submit an abstract');
  expect(titles.filter((title) => /call|regist/i.test(title))).toEqual(['Register']);
  expect(labels(spec.entities['conferenceRegistration']?.fields['ticketType'])).toHaveLength(5);
});

it('the launch page of a vehicle is one page about it', () => {
  const spec = planOf(
    'Please create a product launch page for a foldable electric scooter. The page should include key features, technical specifications, a gallery, customer reviews, pricing options, and a pre-order form.',
  );
  expect(spec.name).toBe('Foldable electric scooter');
  expect(Object.keys(spec.entities).filter((id) => /product|photo/.test(id))).toEqual([]);
  expect(JSON.stringify(blocksOf(spec, 'tiers'))).toContain('Top speed');
});

it('products that a page shows by category need no chart', () => {
  const spec = planOf(
    'Please create a company website for a ladder manufacturer. The product page should show products by category such as stepladders, loft ladders and scaffolds.',
  );
  expect(blocksOf(spec, 'chart')).toEqual([]);
});

it('the tenth example comes after the second', () => {
  const spec = planOf('Please implement an astrology website that shows the zodiac signs.');
  expect(valuesOf(spec, 'zodiacSign', 'name').slice(0, 3)).toEqual(['Aries', 'Taurus', 'Gemini']);
});

it('somebody of a technical profession has studied and built, and drawn no posters', () => {
  const spec = planOf(
    'Please implement an online resume website for a mechanical engineer with work experience, education, skills and projects.',
  );
  const said = JSON.stringify(spec.pages);
  expect(said).toContain('Mechanical engineer in Rotterdam');
  expect(said).not.toContain('Nordic Design Prize');
});

describe('a firm that estimates what its work costs', () => {
  const spec = planOf(
    'Please implement a website for a kitchen renovation company. The website should have functionalities for a project gallery with before and after pictures and an online cost estimate. Users should be able to filter projects by room type and calculate the estimated cost of a renovation.',
  );

  it('has a calculator for it, and no list of costs', () => {
    expect(blocksOf(spec, 'calculator')).toHaveLength(1);
    expect(spec.entities['renovationCost']).toBeUndefined();
  });

  it('tells its projects apart by the rooms that are renovated', () => {
    const types = Object.values(spec.entities).flatMap(({ fields }) => labels(fields['roomType']) ?? []);
    expect(types).toContain('Kitchen');
    expect(types).not.toContain('Suite');
  });

  it('has no page about half of what was said', () => {
    expect(Object.values(spec.pages).map(({ title }) => title)).not.toContain('Before');
  });
});

it('news of a city are called so, and a list ends before what people do next', () => {
  const spec = planOf(
    'Please implement a website for publishing news about a city. Users should be able to view news in categories such as politics, business, culture, and sports, search for news, and comment on news.',
  );
  expect(spec.name).toBe('City news');
  const categories = Object.values(spec.entities).flatMap(({ fields }) => labels(fields['category']) ?? []);
  expect(categories).toEqual(['Politics', 'Business', 'Culture', 'Sports']);
});

describe('the site of somebody who plays', () => {
  const spec = planOf(
    'Please implement a personal website for a musician to present albums and concerts to fans. The website should have functionalities for displaying a biography, albums with track lists, and a concert calendar.',
  );
  const concerts = valuesOf(spec, 'tourDate', 'date');

  it('tells that life on one page, in the words of a musician', () => {
    expect(spec.entities['biography']).toBeUndefined();
    expect(Object.values(spec.pages).filter(({ title }) => /about|biograph/i.test(title))).toHaveLength(1);
    const told = JSON.stringify(spec.pages);
    expect(told).toContain('albums');
    expect(told).not.toContain('publishers, museums');
  });

  it('invites to concerts that are still to come', () => {
    const ahead = concerts.filter(
      (date) => typeof date === 'object' && date !== null && 'days' in date && Number(date.days) > 0,
    );
    expect(ahead.length).toBeGreaterThan(concerts.length / 2);
  });
});

it('practice areas go by their name, count no areas of their own, and the firm has no page beside About', () => {
  const spec = planOf(
    'Please create a law firm website to introduce the firm and its legal services. The website should have content that includes practice areas, lawyer profiles, and contact information. Users should be able to browse practice areas and view the profile of each lawyer.',
  );
  const titles = Object.values(spec.pages).map(({ title }) => title);
  expect(titles).toContain('Practice areas');
  expect(titles).not.toContain('Firm');
  expect(Object.values(spec.entities['practiceArea']?.fields ?? {}).map(({ type }) => type)).not.toContain(
    'number',
  );
});

it('who shops is not told where the shop buys, unless that is asked for', () => {
  const idea = 'An online gift shop with a shopping cart and checkout. Users browse products by price.';
  const fieldsOf = (text: string) => Object.keys(planOf(text).entities['product']?.fields ?? {});
  expect(fieldsOf(idea)).not.toContain('supplier');
  expect(fieldsOf(`${idea} Each product shows its supplier.`)).toContain('supplier');
});

it('what people publish is out at once, unless drafts are spoken of', () => {
  const idea =
    'A recipe sharing community where members register, publish their own recipes, and rate those of others.';
  const statesOf = (text: string) =>
    Object.values(planOf(text).entities['recipe']?.fields ?? {}).flatMap(({ options = [] }) =>
      options.map(({ id }) => id),
    );
  expect(statesOf(idea)).not.toContain('draft');
  expect(statesOf(`${idea} Recipes can be kept as drafts.`)).toContain('draft');
});
