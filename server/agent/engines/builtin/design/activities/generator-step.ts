import { standsBeside } from '../../understand/with-generators.ts';
import { toolWord } from '../../say/tool-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import {
  judges as allJudges,
  type Judge,
} from '../../../../../../templates/blocks/generator/files/src/blocks/generator/judges.ts';
import { chartsOf, verdictFields } from './judge-parts.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** Where nothing else is kept, what apps get that name nothing falls away. */
export function dropGenerated(entities: EntityDraft[], { generators, things }: Wishes): void {
  if (!generators || things.length > 0) return;
  entities.splice(0, entities.length, ...entities.filter(({ head }) => head.source));
}

/** A page for each tool, and what they made. */
export function generatorStep({
  wishes,
  homeFree,
  entities,
  next,
}: ActivityContext): ActivityDesign | undefined {
  const { generators = [], language } = wishes;
  if (generators.length === 0) return undefined;
  const isHome = homeFree && entities.every(({ head }) => standsBeside.test(head.id)) && !wishes.calculators;
  const works = generators.some(({ entry }) => entry.works === true);
  const judges = generators
    .flatMap(({ entry }) => allJudges.find((judge) => judge === entry.id) ?? [])
    .slice(0, 4);
  const history = historyOf(language, { works, judges });
  const operations: OperationInput[] = entityOperations(history);
  generators.forEach(({ entry }, index) => {
    const id = `${entry.id}-tool`;
    const title = entry[language];
    operations.push(
      {
        kind: 'put-page',
        page: {
          id,
          title,
          path: isHome && index === 0 ? '/' : `/${id}`,
          menu: { label: title, order: next(), icon: entry.icon },
        },
      },
      {
        kind: 'put-block',
        page: id,
        block: {
          id: 'tool',
          block: 'generator',
          order: 10,
          entity: history.head.id,
          properties: {
            tool: entry.id,
            title,
            ...(entry.id === 'units' ? { measures: measuresOf(wishes.text) } : {}),
          },
        },
      },
    );
  });
  const page = wishes.calculators ? 'results' : 'history';
  const title = toolWord(language, wishes.calculators ? 'generations' : 'history');
  operations.push(
    {
      kind: 'put-page',
      page: { id: page, title, path: `/${page}`, menu: { label: title, order: next(), icon: 'history' } },
    },
    {
      kind: 'put-block',
      page,
      block: {
        id: 'made-list',
        block: 'collection',
        order: 10,
        entity: history.head.id,
        properties: {
          view: 'list',
          search: true,
          filters: judges.length > 0 ? ['verdict', 'on'] : ['tool'],
          sort: [{ field: 'on', direction: 'descending' }],
          show: judges.length > 0 ? ['verdict', 'score', 'tool', 'on'] : ['tool', 'on'],
          create: false,
          edit: false,
          remove: true,
          actions: [],
          export: judges.length > 0,
          emptyText: toolWord(language, 'noHistory'),
        },
      },
    },
  );
  if (judges.length > 0) operations.push(...chartsOf(page, { history, language }));
  if (works) operations.push(...resultPage(history));
  const names = generators.map(({ entry }) => entry[language]).join(language === 'zh' ? '、' : ', ');
  return {
    step: {
      id: 'generators',
      title: names,
      sentence: toolWord(language, 'generatorsSentence', { names, history: title }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: generators.map(({ phrase }) => phrase),
    },
    pages: [page, 'history', ...generators.map(({ entry }) => `${entry.id}-tool`)],
    rowPages: ['made'],
    isHome,
  };
}

const named: readonly (readonly [string, RegExp])[] = [
  ['length', /\blengths?\b|\bdistances?\b|长度/i],
  ['weight', /\bweights?\b|\bmass\b|重量|质量/i],
  ['temperature', /\btemperatures?\b|温度/i],
  ['area', /\bareas?\b|面积/i],
  ['volume', /\bvolumes?\b|体积|容积/i],
  ['speed', /\bspeeds?\b|速度/i],
  ['time', /\btime\b|时间/i],
  ['data', /\bdata (?:size|storage|unit)|\bbytes?\b|数据/i],
  ['currency', /\bcurrenc(?:y|ies)\b|\bexchange rates?\b|货币|汇率/i],
];

/** What a message wants to convert; the usual where it names nothing. */
function measuresOf(text: string): string[] {
  const said = text.slice(0, 20_000);
  const found = named.flatMap(([id, words]) => (words.test(said) ? [id] : []));
  const usual = ['length', 'weight', 'temperature', 'area', 'volume', 'speed', 'time', 'data'];
  if (found.length === 0) return usual;
  const units = /\bunits?\b|单位/i.test(said);
  return units && found.length < 3 ? [...new Set([...usual, ...found])] : found;
}

function historyOf(
  language: Language,
  { works, judges }: { works: boolean; judges: readonly Judge[] },
): EntityDraft {
  return {
    head: {
      id: 'generation',
      singular: toolWord(language, 'generation'),
      plural: toolWord(language, 'generations'),
      path: 'made',
      icon: 'history',
      titleField: 'result',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      {
        id: 'result',
        label: toolWord(language, works ? 'text' : 'result'),
        type: 'text',
        required: true,
        order: 10,
      },
      { id: 'tool', label: toolWord(language, 'tool'), type: 'text', order: 20 },
      { id: 'on', label: toolWord(language, 'on'), type: 'dateTime', order: 30 },
      ...(works
        ? [{ id: 'content', label: toolWord(language, 'result'), type: 'longText' as const, order: 60 }]
        : []),
      ...(judges.length > 0 ? verdictFields(language, judges) : []),
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
}

/** A result with its whole text, where the list says only how it begins. */
function resultPage({ head, fields }: EntityDraft): OperationInput[] {
  const page = 'made-detail';
  return [
    {
      kind: 'put-page',
      page: { id: page, title: head.singular, path: `/${head.path}/:id`, entity: head.id },
    },
    {
      kind: 'put-block',
      page,
      block: {
        id: 'detail',
        block: 'detail',
        order: 10,
        entity: head.id,
        properties: {
          show: fields.some(({ id }) => id === 'verdict')
            ? ['verdict', 'score', 'tool', 'on']
            : ['tool', 'on'],
          lead: 'content',
          actions: [],
          edit: false,
          remove: true,
          related: [],
        },
      },
    },
  ];
}
