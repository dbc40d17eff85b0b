import { describe, expect, it } from 'vitest';
import { planOf } from './activities/plan-of.ts';

const firm =
  'Please create a company website for a roofing firm. The website should introduce the company, its services such as installation, insulation, and 24-hour emergency repair, completed projects, and frequently asked questions. Users should be able to submit a request for a quotation with roof type and area.';

describe('a site of a firm', () => {
  const spec = planOf(firm);
  const titles = Object.values(spec.pages).map(({ title }) => title);

  it('lists the services it names as services, not as pages or repairs', () => {
    expect(titles).not.toContain('Insulation');
    expect(spec.entities['repair']).toBeUndefined();
    expect(JSON.stringify(spec.pages['services'])).toContain('Insulation');
  });

  it('asks for what a quotation takes and collects no sayings', () => {
    expect(spec.entities['quotation']).toBeUndefined();
  });
});

it('people of a building keep no list of buildings', () => {
  const spec = planOf(
    'A messaging app for residents of an apartment building with group channels, polls and announcements.',
  );
  expect(spec.entities['building']).toBeUndefined();
});
