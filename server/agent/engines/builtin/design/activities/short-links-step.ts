import { linkWord, type LinkWord } from '../../say/link-words.ts';
import { entityOperations, type EntityDraft } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

const examples = [
  ['https://www.example.com/workshops/summer/programme', 'summer', 128, 12],
  ['https://www.example.org/reports/2026/annual-report.pdf', 'report', 41, 5],
  ['https://maps.example.com/route?from=station&to=harbour', 'way-here', 9, 1],
] as const;

/** Long addresses become short ones; a page leads on and counts. */
export function shortLinksStep({
  wishes,
  entities,
  homeFree,
  next,
}: ActivityContext): ActivityDesign | undefined {
  const { shortLinks, language } = wishes;
  if (!shortLinks) return undefined;
  const word = (name: LinkWord, values = {}) => linkWord(language, name, values);
  const isHome = homeFree && entities.length === 0;
  const path = isHome ? '/' : '/shorten';
  const fields = { url: 'url', code: 'code', visits: 'visits', on: 'on' };
  const entity: EntityDraft = {
    head: {
      id: 'shortLink',
      singular: word('link'),
      plural: word('links'),
      path: 'short-links',
      icon: 'link',
      titleField: 'code',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'code', label: word('code'), type: 'text', required: true, order: 10 },
      { id: 'url', label: word('url'), type: 'url', required: true, order: 20 },
      {
        id: 'visits',
        label: word('visits'),
        type: 'number',
        minimum: 0,
        order: 30,
        default: { kind: 'value', value: 0 },
      },
      { id: 'on', label: word('on'), type: 'dateTime', order: 40 },
    ],
    samples: examples.map(([url, code, visits, days], index) => ({
      id: `sample-links-${index + 1}`,
      values: { url, code, visits, on: { days: -days, time: '10:00' } },
    })),
    view: 'list',
    phrases: [],
  };
  return {
    step: {
      id: 'short-links',
      title: word('links'),
      sentence: word('sentence', { page: word('page') }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(entity),
        {
          kind: 'put-action',
          action: {
            id: 'countVisit',
            label: word('visit'),
            entity: 'shortLink',
            effects: [
              {
                kind: 'set',
                values: {
                  visits: {
                    kind: 'binary',
                    operator: 'add',
                    left: { kind: 'path', scope: 'row', path: ['visits'] },
                    right: { kind: 'value', value: 1 },
                  },
                },
              },
            ],
            confirmation: { kind: 'value', value: word('follow') },
          },
        },
        {
          kind: 'put-page',
          page: {
            id: 'shorten',
            title: word('page'),
            path,
            menu: { label: word('page'), order: next(), icon: 'link' },
          },
        },
        {
          kind: 'put-block',
          page: 'shorten',
          block: {
            id: 'short-links',
            block: 'short-links',
            order: 10,
            entity: 'shortLink',
            properties: { view: 'make', path: '/go', fields },
          },
        },
        { kind: 'put-page', page: { id: 'go', title: word('follow'), path: '/go/:id' } },
        {
          kind: 'put-block',
          page: 'go',
          block: {
            id: 'follow',
            block: 'short-links',
            order: 10,
            entity: 'shortLink',
            properties: { view: 'follow', path, fields, count: 'countVisit' },
          },
        },
      ],
      phrases: [shortLinks.phrase],
    },
    pages: ['shorten', 'go', 'short-links'],
    rowPages: ['short-links'],
    isHome,
  };
}
