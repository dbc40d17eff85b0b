import { lifeChinese } from '../../content/texts/life-chinese.ts';
import { lifeEnglish } from '../../content/texts/life-english.ts';
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
      head.source || (several && head.id === 'biography') || /^(?:photo|book|quote|article)$/.test(head.id),
  );
  return [eventsOf(language), honoursOf(language), ...others];
}

function textsOf(language: Language): LifeTexts {
  return language === 'zh' ? lifeChinese : lifeEnglish;
}

function eventsOf(language: Language): EntityDraft {
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
      rows: textsOf(language).events.map(([year, title, place, description]) => ({
        year,
        title,
        place,
        description,
      })),
    },
  );
}

function honoursOf(language: Language): EntityDraft {
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
      rows: textsOf(language).honours.map(([year, title, kind, description]) => ({
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
  const texts = textsOf(language);
  const named = nameOfPerson(wishes.text);
  const events = siteWord(language, 'lifeEvents');
  const honours = siteWord(language, 'honours');
  const blocks: Extract<OperationInput, { kind: 'put-block' }>['block'][] = [
    {
      id: 'hero',
      block: 'hero',
      order: 5,
      properties: {
        eyebrow: texts.role,
        title: named ?? texts.name,
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
          title: named ?? texts.name,
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

/** `a biography website about Ada Lovelace`. */
function nameOfPerson(text: string): string | undefined {
  return /\bbiograph\w*(?: \w+)? (?:of|about|for|on) ((?:[A-Z]\p{L}+[ -]?){2,4})/u.exec(text)?.[1]?.trim();
}
