import { describe, expect, it } from 'vitest';
import { planOf, specOf } from '../support.ts';
import { listedNames } from '../../../../../../../server/agent/engines/builtin/understand/listed-names.ts';

const roofers =
  'Please create a company website for a roofing firm. The website should present the services and finished roofs, and it should provide a way to request a quote and an emergency call-out number. Visitors should be able to send a quote request with building address, roof area, and the desired service.';
const choir =
  'Please create a website for a choir. It should show concerts and have a contact form with name, phone number, and voice type.';

describe('forms that are said to ask for something', () => {
  it('ask for just that', async () => {
    const spec = specOf(await planOf(roofers));
    const form = Object.values(spec.pages)
      .flatMap(({ blocks }) => Object.values(blocks))
      .find(({ entity, block }) => entity === 'quoteRequest' && block === 'contact');
    expect(form?.properties['ask']).toEqual(['person', 'email', 'buildingAddress', 'roofArea', 'service']);
    expect(spec.entities['quoteRequest']?.fields['service']?.type).toBe('choice');
  });

  it('ask for more than a message where a contact form was described', async () => {
    const spec = specOf(await planOf(choir));
    const labels = Object.values(spec.entities['contactMessage']?.fields ?? {}).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Phone number', 'Voice type']));
  });

  it('stop where the list ends', () => {
    expect(listedNames('roof area, the material, and a preferred date for the visit.')).toEqual([
      'Roof area',
      'Material',
      'Date',
    ]);
    expect(listedNames('a message')).toEqual([]);
  });
});

describe('a number for those who cannot wait', () => {
  it('stands among the ways to be reached', async () => {
    const spec = specOf(await planOf(roofers));
    const form = spec.pages['contact']?.blocks['form'];
    expect(form?.properties['details']).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'emergency', label: 'Emergency call-out' })]),
    );
  });

  it('is no emergency contact of a person', async () => {
    const spec = specOf(
      await planOf('A website for a riding school. Parents enter the emergency contact of their child.'),
    );
    expect(JSON.stringify(spec)).not.toContain('"emergency"');
  });
});

describe('forms under names of their own', () => {
  it('are pages with their fields, which are those of nothing else', async () => {
    const spec = specOf(
      await planOf(
        'Please implement a website for a climbing hall. The website should present the walls, news, and party requests. Visitors should be able to read the news and send a birthday party request with date, number of children, and the age of the child.',
      ),
    );
    const { fields } = spec.entities['birthdayPartyRequest'] ?? {};
    expect(Object.keys(fields ?? {})).toEqual(expect.arrayContaining(['date', 'numberOfChildren']));
    expect(Object.keys(spec.entities['newsItem']?.fields ?? {})).not.toContain('ageOfTheChild');
  });

  it('let people become sponsors', async () => {
    const spec = specOf(
      await planOf(
        'Please implement a website for a donkey sanctuary. Visitors should be able to read stories and become a sponsor of a donkey with a monthly amount.',
      ),
    );
    expect(spec.entities['sponsorship']?.fields['amount']?.type).toBe('money');
    expect(JSON.stringify(spec)).toContain('donkey');
  });
});

describe('names that are listed', () => {
  it('give way to what else people do', () => {
    expect(listedNames('a first wish, a date, make a donation, and sign up as a volunteer')).toEqual([
      'First wish',
      'Date',
    ]);
    expect(listedNames('a monthly amount, make a donation, and sign up as a volunteer')).toEqual([]);
  });
});
