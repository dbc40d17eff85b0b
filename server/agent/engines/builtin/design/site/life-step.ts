import { knownLives, lifeOf } from '../../content/life-of.ts';
import type { LifeTexts } from '../../content/texts/life-texts.ts';
import { siteWord } from '../../say/site-words.ts';
import type { Language, PageWish, Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput, StepDraft } from '../app-draft.ts';

const listPaths = { lifeEvent: 'life-experiences', honour: 'achievements-and-honors' };

/** Pages of a site about a life that its own things stand for. */
const stoodFor =
  /life|achiev|honou?r|award|basic|person|experience|introduc|summary|search|biograph|生平|经历|成就|荣誉|基本|传记/i;

/** A site about one person's life: its events and what was achieved, and other lives where several are asked for. */
export function lifeWishes(wishes: Wishes): Wishes {
  if (!wishes.site?.life) return wishes;
  const pages = wishes.pages.filter(({ title }: PageWish) => !stoodFor.test(title));
  const unknown = wishes.unknown.filter(({ words }) => !stoodFor.test(words));
  return { ...wishes, pages, unknown, kind: 'publication' };
}

/** The things of such a site. */
export function lifeEntities(entities: readonly EntityDraft[], { language, text }: Wishes): EntityDraft[] {
  const several = /\bbiographies\b|传记列表|多位|人物库/i.test(text);
  const others = entities.filter(
    ({ head }) =>
      head.source ||
      (several && head.id === 'biography') ||
      /^(?:photo|book|quotation|article)$/.test(head.id),
  );
  const life = lifeOf(text, language);
  return [
    eventsOf(life, language),
    honoursOf(life, language),
    ...others.map((entity) =>
      entity.head.id === 'biography'
        ? withLives(entity, life, language)
        : entity.head.id === 'quotation'
          ? withQuotes(entity, life)
          : entity,
    ),
  ];
}

/** What somebody said; where nothing is known, the list waits. */
function withQuotes(entity: EntityDraft, { quotes, name }: LifeTexts): EntityDraft {
  const fields = entity.fields.filter(({ id }) => id === entity.head.titleField || id === 'author');
  return {
    ...entity,
    fields: fields.map((field) => (field.id === 'author' ? { ...field, type: 'text' as const } : field)),
    samples: (quotes ?? []).map(([words, source], index) => ({
      id: `sample-${entity.head.path}-${index + 1}`,
      values: { [entity.head.titleField]: words, author: `${name}, ${source}` },
    })),
  };
}

/** Biographies of people who are known, beside that of whom the site is about. */
function withLives(entity: EntityDraft, life: LifeTexts, language: Language): EntityDraft {
  const known = knownLives(language);
  const all = known.includes(life) ? known : [life, ...known];
  const has = (id: string) => entity.fields.some((field) => field.id === id);
  if (all.length < 4 || entity.head.source) return entity;
  const samples = all.map(({ name, born, summary }, index) => ({
    id: `sample-${entity.head.path}-${index + 1}`,
    values: {
      name,
      ...(born && has('birthday') ? { birthday: born[0] } : {}),
      ...(born && has('city') ? { city: born[1] } : {}),
      ...(has('description') ? { description: summary } : {}),
    },
  }));
  return { ...entity, samples };
}

function eventsOf(life: LifeTexts, language: Language): EntityDraft {
  const label = siteWord(language, 'lifeEvents');
  return draftOf(
    {
      id: 'lifeEvent',
      singular: siteWord(language, 'lifeEvent'),
      plural: label,
      path: listPaths.lifeEvent,
      icon: 'milestone',
    },
    [{ id: 'place', label: siteWord(language, 'place'), type: 'text', order: 30 }],
    {
      language,
      rows: life.events.map(([year, title, place, description]) => ({
        year,
        title,
        place,
        description,
      })),
    },
  );
}

function honoursOf(life: LifeTexts, language: Language): EntityDraft {
  const kinds = [
    ['award', 'award', 'good'],
    ['discovery', 'discovery', 'information'],
    ['office', 'office', 'neutral'],
    ['honorary', 'honorary', 'waiting'],
  ] as const;
  return draftOf(
    {
      id: 'honour',
      singular: siteWord(language, 'honour'),
      plural: siteWord(language, 'honours'),
      path: listPaths.honour,
      icon: 'award',
    },
    [
      {
        id: 'kind',
        label: siteWord(language, 'kind'),
        type: 'choice',
        order: 30,
        options: kinds.map(([id, word, tone]) => ({ id, label: siteWord(language, word), tone })),
      },
    ],
    {
      language,
      rows: life.honours.map(([year, title, kind, description]) => ({
        year,
        title,
        kind,
        description,
      })),
    },
  );
}

function draftOf(
  head: Pick<EntityDraft['head'], 'id' | 'singular' | 'plural' | 'path' | 'icon'>,
  own: readonly FieldInput[],
  { language, rows }: { language: Language; rows: readonly Record<string, string | number>[] },
): EntityDraft {
  return {
    head: { ...head, titleField: 'title', origin: 'kept', ownership: 'shared' },
    fields: [
      { id: 'title', label: siteWord(language, 'title'), type: 'text', required: true, order: 10 },
      { id: 'year', label: siteWord(language, 'year'), type: 'number', required: true, order: 20 },
      ...own,
      { id: 'description', label: siteWord(language, 'description'), type: 'longText', order: 40 },
    ],
    samples: rows.map((values, index) => ({ id: `sample-${head.path}-${index + 1}`, values })),
    view: 'list',
    phrases: [],
  };
}

/** The lists of a life as timelines, and the home page that begins it. */
export function lifeStep(steps: readonly StepDraft[], wishes: Wishes): StepDraft {
  const { language } = wishes;
  asTimelines(steps, language);
  const texts = lifeOf(wishes.text, language);
  const events = siteWord(language, 'lifeEvents');
  const honours = siteWord(language, 'honours');
  const blocks: Extract<OperationInput, { kind: 'put-block' }>['block'][] = [
    {
      id: 'hero',
      block: 'hero',
      order: 5,
      properties: {
        eyebrow: texts.role,
        title: texts.name,
        text: texts.summary,
        action: { label: siteWord(language, 'readLife'), path: `/${listPaths.lifeEvent}` },
        secondary: { label: siteWord(language, 'seeHonours'), path: `/${listPaths.honour}` },
        icons: ['award', 'milestone', 'book-open', 'graduation-cap', 'flask-conical'],
      },
    },
    {
      id: 'facts',
      block: 'section',
      order: 10,
      properties: {
        layout: 'facts',
        title: siteWord(language, 'facts'),
        items: texts.facts.map(([title, text]) => ({ title, text })),
      },
    },
    { id: 'summary', block: 'prose', order: 20, properties: { paragraphs: [...texts.paragraphs] } },
    {
      id: 'show-honours',
      block: 'showcase',
      order: 30,
      entity: 'honour',
      properties: {
        title: honours,
        layout: 'cards',
        show: ['year', 'kind'],
        lead: 'description',
        limit: 6,
        sort: { field: 'year', direction: 'ascending' },
        link: {
          label: siteWord(language, 'all', { plural: language === 'zh' ? honours : honours.toLowerCase() }),
          path: `/${listPaths.honour}`,
        },
      },
    },
  ];
  return {
    id: 'home',
    title: siteWord(language, 'lifeTitle'),
    sentence: siteWord(language, 'lifeSentence', { events, honours }),
    areas: ['pages', 'content'],
    operations: [
      {
        kind: 'put-page',
        page: {
          id: 'home',
          title: texts.name,
          path: '/',
          menu: { label: siteWord(language, 'home'), order: 1, icon: 'house' },
        },
      },
      ...blocks.map((block): OperationInput => ({ kind: 'put-block', page: 'home', block })),
    ],
    phrases: [],
  };
}

function asTimelines(steps: readonly StepDraft[], language: Language): void {
  for (const { operations } of steps)
    for (const operation of operations) {
      if (operation.kind === 'put-page' && operation.page.id === listPaths.lifeEvent)
        operation.page = { ...operation.page, introduction: siteWord(language, 'lifeIntroduction') };
      if (operation.kind === 'put-page' && operation.page.id === listPaths.honour)
        operation.page = { ...operation.page, introduction: siteWord(language, 'honoursIntroduction') };
      if (operation.kind !== 'put-block' || operation.block.block !== 'collection') continue;
      const { entity } = operation.block;
      if (entity !== 'lifeEvent' && entity !== 'honour') continue;
      operation.block = {
        ...operation.block,
        block: 'timeline',
        properties: {
          date: 'year',
          show: [entity === 'honour' ? 'kind' : 'place'],
          lead: 'description',
          create: true,
          edit: true,
          remove: true,
        },
      };
    }
}
