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

const daysIn = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'days' in value ? Number(value.days) : Number.NaN;

describe('numbers of examples', () => {
  it('go by how long something takes: half a year costs more than a day', async () => {
    const { entities } = await specOf(
      'A consulting business website for leadership training where customers purchase services, with workshops, podcasts and blogs',
    );
    const services = Object.values(entities['service']?.samples ?? {});
    const price = (words: RegExp) =>
      Number(services.find(({ description }) => words.test(String(description)))?.['price']);
    expect(price(/Six months/)).toBeGreaterThan(price(/^One day/));
    expect(price(/Six months/)).toBeGreaterThan(price(/^Two days/));
    // Orders are of these prices.
    for (const line of Object.values(entities['cartItem']?.samples ?? {})) {
      const service = entities['service']?.samples[String(line['service'])];
      expect(line['price']).toBe(service?.['price']);
    }
  });

  it('begin after what they are about', async () => {
    const { entities } = await specOf(
      'A dashboard of regulatory policies with related data, filters, search and visualizations of compliance over time for each policy',
    );
    const policies = entities['policy']?.samples ?? {};
    const series = Object.values(entities).find(({ fields, samples }) =>
      Object.keys(samples).length > 23
        ? Object.values(fields).some(({ target }) => target === 'policy')
        : false,
    );
    expect(series).toBeDefined();
    for (const figure of Object.values(series?.samples ?? {})) {
      const published = daysIn(policies[String(figure['policy'])]?.['publishedOn']);
      expect(daysIn(figure['date'] ?? figure['on'])).toBeGreaterThan(published);
    }
  });
});

describe('what is to be heard', () => {
  it('is played where it is listed', async () => {
    const { pages } = await specOf('A coaching website with features such as workshops, podcasts and blogs');
    const blocks = Object.values(pages).flatMap((page) => Object.values(page.blocks));
    expect(blocks.some(({ block, entity }) => block === 'player' && entity === 'podcast')).toBe(true);
  });
});

describe('fees', () => {
  it('are filed under the kind of income that they are', async () => {
    const { actions, entities } = await specOf(
      'A hospital management website for collecting patient fees, managing finances, inventory reports and patient files',
    );
    const text = JSON.stringify(actions['collectFee']?.effects);
    const options = entities['financeRecord']?.fields['category']?.options ?? [];
    expect(options.some(({ id }) => text.includes(`"category":{"kind":"value","value":"${id}"}`))).toBe(true);
  });
});
