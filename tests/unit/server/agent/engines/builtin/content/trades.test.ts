import { describe, expect, it } from 'vitest';
import { isForeignPack } from '../../../../../../../server/agent/engines/builtin/content/trades/foreign-pack.ts';
import { tradeOf } from '../../../../../../../server/agent/engines/builtin/content/trades/trade-of.ts';
import { planOf, specOf } from '../support.ts';

const elevators =
  'Please create a company website for an elevator installation and maintenance firm. The website should present the services, completed projects, certifications, and answers to common questions. Users should be able to look at projects by building type, read about the team, and open and close the questions.';
const riding =
  'Please create a website for a riding school. The website should present the lessons, the teachers, news, and prices. Visitors should be able to read the news and ask questions.';

describe('the trade of a site', () => {
  it('is read from whom it is for', () => {
    expect(tradeOf(elevators)).toEqual({
      kind: 'works',
      work: 'elevator installation and maintenance',
      thing: 'elevator',
      things: 'elevators',
    });
    expect(tradeOf(riding)).toMatchObject({ kind: 'school', work: 'riding' });
    expect(tradeOf('A website for a neighbourhood book club.')).toMatchObject({
      kind: 'club',
      work: 'books',
    });
    expect(tradeOf('Track my expenses.')).toBeUndefined();
  });

  it('keeps the prose of a neighbouring trade away', () => {
    expect(isForeignPack('manufacturing', elevators)).toBe(true);
    expect(isForeignPack('school', riding)).toBe(true);
    expect(isForeignPack('school', 'A website for a primary school with news.')).toBe(false);
    expect(isForeignPack('history', 'A website for a regional history museum.')).toBe(false);
    expect(isForeignPack('history', 'A website for a museum of clocks.')).toBe(true);
  });

  it('speaks for itself on every page', async () => {
    const spec = JSON.stringify(specOf(await planOf(elevators)));
    expect(spec).toContain('Elevator installation');
    expect(spec).not.toMatch(/turning and milling|injection moulding|Alpin Pumpen/i);
  });

  it('shows what was done, sorted by what fits, and closes nothing', async () => {
    const spec = specOf(await planOf(elevators));
    const { fields } = spec.entities['doneProject'] ?? {};
    expect(fields?.['buildingType']?.options?.map(({ label }) => label)).toContain('Hospital');
    expect(Object.keys(fields ?? {})).not.toContain('budget');
    expect(Object.keys(spec.actions)).toEqual([]);
  });
});

describe('objects of a house', () => {
  it('are of its subject', async () => {
    const titles = async (idea: string) =>
      JSON.stringify(specOf(await planOf(idea)).entities['museumObject']?.samples ?? {});
    expect(
      await titles('A website for a museum of clocks. Visitors can filter the exhibits and read the news.'),
    ).toContain('mended corner');
    expect(
      await titles(
        'A website for a science center. Visitors can filter the exhibits by age and read the news.',
      ),
    ).toContain('Gyroscope chair');
  });
});
