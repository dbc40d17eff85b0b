import { describe, expect, it } from 'vitest';
import { planOf, specOf } from '../support.ts';

const museum =
  'Please develop a website for a museum of clocks. It should present exhibitions, opening hours with admission prices, and news from the museum. Visitors should be able to read the news.';
const games =
  'Please create an online shop for board games. The shop should have a product catalog and a shopping cart. Customers should be able to filter games by number of players and age, and redeem the voucher PLAY20 for twenty percent off.';

describe('a house that is visited', () => {
  it('says beside its hours what it costs, and has news but no articles', async () => {
    const spec = specOf(await planOf(museum));
    const blocks = Object.values(spec.pages['opening-hours']?.blocks ?? {});
    expect(blocks.map(({ block }) => block)).toContain('section');
    expect(Object.keys(spec.entities)).toContain('newsItem');
    expect(Object.keys(spec.entities)).not.toContain('article');
  });
});

describe('a shop of one kind of goods', () => {
  it('sells those, told apart as was said, and takes the voucher that was named', async () => {
    const spec = specOf(await planOf(games));
    expect(Object.keys(spec.entities)).not.toContain('product');
    const { fields } = spec.entities['game'] ?? {};
    expect(fields?.['numberOfPlayers']).toMatchObject({ label: 'Number of players', type: 'number' });
    expect(JSON.stringify(spec.entities['coupon']?.samples)).toContain('PLAY20');
  });
});

describe('homes of an agency', () => {
  it('are for sale or for rent, and searched by what was named', async () => {
    const spec = specOf(
      await planOf(
        'Please develop a real estate website for an agency that lets and sells homes. Visitors should be able to search for properties by type, price range, and number of bedrooms, switch between homes to rent and homes to buy, compare two of them, and request a viewing with a preferred date.',
      ),
    );
    const { fields, samples } = spec.entities['property'] ?? {};
    expect(Object.keys(fields ?? {})).toEqual(expect.arrayContaining(['offer', 'numberOfBedrooms']));
    expect(Object.keys(fields ?? {})).not.toContain('preferredDate');
    const rents = Object.values(samples ?? {}).filter((values) => values['offer'] === 'for-rent');
    expect(rents.every((values) => Number(values['price']) < 20_000)).toBe(true);
    const list = Object.values(spec.pages)
      .flatMap(({ blocks }) => Object.values(blocks))
      .find(({ entity, block }) => entity === 'property' && block === 'collection');
    expect(list?.properties['filters']).toEqual(
      expect.arrayContaining(['offer', 'type', 'numberOfBedrooms', 'price']),
    );
  });
});
