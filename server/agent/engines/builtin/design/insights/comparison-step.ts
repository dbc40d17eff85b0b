import { insightWord, type InsightWord } from '../../say/insight-words.ts';
import type { ActivityContext, ActivityDesign } from '../activities/activity.ts';
import { comparedThing } from './comparison-entities.ts';

/** A page that compares the prices of a thing at several places. */
export function comparisonStep({
  wishes,
  entities,
  homeFree,
  next,
}: ActivityContext): ActivityDesign | undefined {
  const { language } = wishes;
  const wish = wishes.insights?.comparison;
  const found = comparedThing(entities);
  if (!wish || !found) return undefined;
  const { item, offers } = found;
  const word = (name: InsightWord, values = {}) => insightWord(language, name, values);
  const title = word('comparison');
  const category = item.fields.find(
    ({ type, id }) => type === 'choice' && /categor|type|kind|genre|brand/i.test(id),
  );
  const isHome = homeFree;
  return {
    step: {
      id: 'comparison',
      title: word('comparisonTitle'),
      sentence: word('comparisonSentence', { page: title, place: word(wish.place).toLowerCase() }),
      areas: ['pages'],
      operations: [
        {
          kind: 'put-page',
          page: {
            id: 'comparison',
            title,
            path: isHome ? '/' : '/comparison',
            introduction: word('comparisonIntroduction'),
            menu: { label: title, order: next(), icon: 'scale' },
          },
        },
        {
          kind: 'put-block',
          page: 'comparison',
          block: {
            id: 'comparison',
            block: 'comparison',
            order: 10,
            entity: offers.head.id,
            properties: {
              item: item.head.id,
              ...(category ? { category: category.id } : {}),
              price: 'price',
              place: 'place',
              ...(offers.fields.some(({ id }) => id === 'supplier') ? { supplier: 'supplier' } : {}),
              quantity: 'quantity',
              checked: 'checked',
            },
          },
        },
      ],
      phrases: [...wish.phrases],
    },
    pages: ['comparison', 'price-comparison'],
    rowPages: [],
    isHome,
  };
}
