import { describe, expect, it } from 'vitest';
import { planOf, specOf } from '../support.ts';

describe('the portfolio of a firm', () => {
  it.each([
    [
      'Portfolio site for a landscape gardening firm with projects, services, about and contact.',
      'doneProject',
      /garden|meadow|courtyard/i,
    ],
    [
      'A portfolio website for an interior design studio showing projects',
      'doneProject',
      /flat|office|house/i,
    ],
    [
      'Portfolio website of a web design agency with case studies, team and contact.',
      'caseStudy',
      /page|clicks|website/i,
    ],
    ['Website for a web design agency with portfolio and contact', 'work', /museum|shop|booking/i],
  ])('shows what such a firm does: “%s”', async (idea, kept, titles) => {
    const { entities, tagline } = specOf(await planOf(idea));
    const { samples = {}, titleField = '' } = entities[kept] ?? {};
    const fitting = Object.values(samples).filter((row) => titles.test(String(row[titleField])));
    expect(fitting.length).toBeGreaterThan(1);
    // It is a firm, and nobody in particular; whom it knows is not shown.
    expect(tagline).not.toMatch(/in Lisbon$/);
    expect(entities['client']).toBeUndefined();
    if (kept !== 'work') expect(entities['work']).toBeUndefined();
  });

  it('is another than that of a person', async () => {
    const { tagline, entities } = specOf(
      await planOf('Portfolio of a graphic designer with works and contact'),
    );
    expect(tagline).toBe('Graphic designer in Lisbon');
    expect(entities['work']).toBeDefined();
  });
});
