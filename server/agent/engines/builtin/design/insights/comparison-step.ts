import { insightWord, type InsightWord } from '../../say/insight-words.ts';
import type { ActivityContext, ActivityDesign } from '../activities/activity.ts';
import type { Language } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
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
  const repeats = wish.repeats && !wishes.settings;
  return {
    step: {
      id: 'comparison',
      title: word('comparisonTitle'),
      sentence: `${word('comparisonSentence', { page: title, place: word(wish.place).toLowerCase() })}${repeats ? word('frequencySentence') : ''}`,
      areas: ['pages'],
      operations: [
        {
          kind: 'put-page',
          page: {
            id: 'comparison',
            title,
            path: isHome ? '/' : '/comparison',
            introduction: word('comparisonIntroduction'),
            menu: { label: title, order: next(), icon: 'badge-percent' },
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
        ...(repeats ? repeated(language, next() + 400) : []),
      ],
      phrases: [...wish.phrases],
    },
    pages: ['comparison', 'price-comparison', ...(repeats ? ['settings'] : [])],
    rowPages: ['offers'],
    isHome,
  };
}

/** How often prices are looked through again, where it is set and where it shows. */
function repeated(language: Language, order: number): OperationInput[] {
  const word = (name: InsightWord) => insightWord(language, name);
  const plan: EntityDraft = {
    head: {
      id: 'searchPlan',
      singular: word('searchPlan'),
      plural: word('searchPlan'),
      path: 'search-plan',
      icon: 'refresh-cw',
      titleField: 'hours',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'hours', label: word('searchHours'), type: 'number', required: true, minimum: 1, order: 10 },
      { id: 'last', label: word('lastSearch'), type: 'dateTime', order: 20 },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
  const properties = { hours: 'hours', last: 'last' };
  const block = { block: 'frequency', entity: 'searchPlan' };
  const title = word('settings');
  return [
    ...entityOperations(plan),
    {
      kind: 'put-block',
      page: 'comparison',
      block: { ...block, id: 'next-search', order: 5, properties: { ...properties, view: 'state' } },
    },
    {
      kind: 'put-page',
      page: { id: 'settings', title, path: '/settings', menu: { label: title, order, icon: 'settings' } },
    },
    {
      kind: 'put-block',
      page: 'settings',
      block: { ...block, id: 'frequency', order: 10, properties: { ...properties, view: 'set' } },
    },
  ];
}
