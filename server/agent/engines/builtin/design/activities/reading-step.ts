import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft } from '../app-draft.ts';
import { detailPageIdOf } from '../detail-page.ts';
import { hasDetail } from '../list-page.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

const words = {
  en: {
    readAt: 'Opened',
    entry: 'entry',
    entries: 'entries',
    empty: 'Nothing opened yet. What you open stands here, the latest first.',
    sentence: (page: string, plural: string) =>
      `What people open of the ${plural.toLowerCase()} is noted by itself and listed on “${page}”, the latest first.`,
  },
  zh: {
    readAt: '打开时间',
    entry: '',
    entries: '',
    empty: '还没有记录。打开过的内容会按时间列在这里。',
    sentence: (page: string, plural: string) => `打开过的${plural}会自动记录，并按时间列在“${page}”。`,
  },
};

/** A history of what people opened, noted on the pages of single rows. */
export function readingStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { reading, language } = wishes;
  const target = entities.find((entity) => hasDetail(entity));
  if (!reading || !target) return undefined;
  const text = words[language];
  const { title } = reading;
  const id = language === 'zh' ? 'history' : slugOf(title);
  const item = 'readingItem';
  const entity: EntityDraft = {
    head: {
      id: item,
      singular: `${title} ${text.entry}`.trim(),
      plural: `${title} ${text.entries}`.trim(),
      path: `${id}-items`.slice(0, 64),
      titleField: target.head.id,
      icon: 'history',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      {
        id: target.head.id,
        label: target.head.singular,
        type: 'relation',
        target: target.head.id,
        required: true,
        order: 10,
      },
      { id: 'readAt', label: text.readAt, type: 'dateTime', order: 20 },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
  return {
    step: {
      id: 'reading',
      title,
      sentence: text.sentence(title, target.head.plural),
      areas: ['pages', 'data'],
      operations: [
        ...entityOperations(entity),
        {
          kind: 'put-page',
          page: { id, title, path: `/${id}`, menu: { label: title, order: next() + 300, icon: 'history' } },
        },
        {
          kind: 'put-block',
          page: id,
          block: {
            id: 'history',
            block: 'collection',
            order: 10,
            entity: item,
            properties: {
              view: 'list',
              mine: true,
              search: false,
              filters: [],
              sort: [{ field: 'readAt', direction: 'descending' }],
              show: [target.head.id, 'readAt'],
              create: false,
              edit: false,
              remove: true,
              actions: [],
              export: false,
              emptyText: text.empty,
            },
          },
        },
        {
          kind: 'put-block',
          page: detailPageIdOf(target),
          block: {
            id: 'reading',
            block: 'reading',
            order: 900,
            entity: item,
            properties: { of: target.head.id, at: 'readAt' },
          },
        },
      ],
      phrases: [reading.phrase],
    },
    pages: [id, slugOf(title), 'reading-history', 'history'],
    rowPages: [],
    isHome: false,
  };
}
