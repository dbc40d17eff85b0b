import { partBlocks, partIcons, partOfTitle, type ContentPart } from '../content/content-pages.ts';
import { contentRowsOf, giveCategories } from '../content/content-rows.ts';
import { rowsHere } from '../content/rows/settings/settings.ts';
import { sitePart, sitePartOf } from '../content/part-of-site.ts';
import type { Say } from '../say/say.ts';
import { siteWord } from '../say/site-words.ts';
import { onePage } from '../understand/find-pages.ts';
import type { Person } from '../content/person-content.ts';
import type { Language, PageWish, Wishes } from '../understand/wishes.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import { freeName, slugOf } from '../words/slug.ts';
import type { EntityDraft, OperationInput, StepDraft } from './app-draft.ts';
import { entityOperations } from './app-draft.ts';
import { wishOf } from './choose-entities.ts';
import { entityOfThing } from './entity-of-thing.ts';
import { detailPage } from './detail-page.ts';
import { hasDetail, listPage } from './list-page.ts';
import { playedKind, playInstead } from './played-page.ts';
import { pageIcons } from './page-icons.ts';
import { addSamples } from './samples.ts';

interface NamedPages {
  wishes: Wishes;
  say: Say;
  name: string;
  entities: EntityDraft[];
  /** Ids of pages that there are. */
  taken: Set<string>;
  order: number;
  /** Those the first page has already. */
  parts: Set<ContentPart>;
}

const home = /^(home|homepage|start|main|landing|首页|主页|base)$/i;

export function isHome(title: string): boolean {
  return home.test(title);
}

/** Pages the person listed that other steps do not bring: lists of things the lexicon knows, and pages of text. */
export function namedPagesStep(context: NamedPages): StepDraft | undefined {
  const { wishes, say } = context;
  const operations: OperationInput[] = [];
  const titles: string[] = [];
  for (const page of wishes.pages) {
    if (isHome(page.title) || hasPage(page, context)) continue;
    operations.push(...(partOfHome(page, context) ?? pageOperations(page, context)));
    titles.push(page.title);
  }
  if (titles.length === 0) return undefined;
  const [title, sentence] = say.pages(titles);
  return {
    id: 'more-pages',
    title,
    sentence,
    areas: ['pages', 'content'],
    operations,
    phrases: wishes.pages.map((page) => page.phrase),
  };
}

/** `Industry news and trends` are the news. */
const newsPages =
  /^(?:(?:the|latest|industry|company|market|local|our) )*news(?: (?:and|&) (?:trends|insights|analysis|articles|updates|information))?$/i;

/** Id of the thing a page of this name lists in an app of this idea. */
export function thingOfPage(title: string, idea: string): string | undefined {
  if (/contact|联系/i.test(title)) return 'contactMessage';
  if (/^menu$|food menu|菜单/i.test(title)) return 'dish';
  if (/\bgaller(?:y|ies)$|图库|相册/i.test(title)) return 'photo';
  if (/^(?:careers?|jobs?|join us|vacancies)$|招聘/i.test(title))
    return thingsIn(idea).findAll(tokenise('vacancy'))[0]?.value.id;
  if (/^(?:portfolio|作品集)$/i.test(title)) return /photograph|摄影/i.test(idea) ? 'photo' : 'work';
  if (/about|imprint|privacy|terms|^biography$|^bio$|关于|隐私|条款/i.test(title)) return undefined;
  if (newsPages.test(title)) return 'newsItem';
  if (/\b(?:tips|guides?|resources|insights|advice)\b|指南|资讯|资料/i.test(title)) return 'article';
  return thingsIn(idea).findAll(tokenise(title)).at(-1)?.value.id;
}

const portfolio = /^(?:portfolio|作品集)$/i;
const shown = /^(?:work|photo)$/;

function hasPage(page: PageWish, { entities, taken, wishes }: NamedPages): boolean {
  if (portfolio.test(page.title) && entities.some(({ head }) => shown.test(head.id))) return true;
  const thing = thingOfPage(page.title, wishes.text);
  if (thing === 'photo' && wishes.gallery) return true;
  return taken.has(slugOf(page.title)) || entities.some((entity) => entity.head.id === thing);
}

/** A list that the person named as a page goes by that name: `Leaderboard`, not `Scores`. */
export function nameAsAsked(
  step: StepDraft,
  { head }: EntityDraft,
  { wishes: { pages, language, text, site, calendar }, main }: { wishes: Wishes; main: boolean },
): void {
  const title = pages.find(
    (page) =>
      (thingOfPage(page.title, text) === head.id || (portfolio.test(page.title) && shown.test(head.id))) &&
      !(main && (page.listed || isHome(page.title))) &&
      // The calendar has a page of its own beside the list.
      !(calendar && /\bcalendar\b|日历/i.test(page.title)) &&
      // One of them is no name for all: the current book, the next meeting.
      !/^(?:current|next|latest|featured|recent) [a-z]+(?<!s)$/i.test(page.title),
  )?.title;
  if (title === undefined || (language === 'zh' && site === undefined)) return;
  // `the firm and its legal services … practice areas`: two names of one thing, of which its own is kept.
  const own = head.plural.toLowerCase();
  if (own.includes(' ') && !title.toLowerCase().includes(own) && text.toLowerCase().includes(own)) return;
  // `class pages` are the pages of classes.
  if (title.toLowerCase() === head.singular.toLowerCase()) return;
  step.sentence = step.sentence.replace(`“${head.plural}”`, `“${title}”`);
  for (const operation of step.operations) {
    if (operation.kind !== 'put-page' || !operation.page.menu) continue;
    operation.page = { ...operation.page, title, menu: { ...operation.page.menu, label: title } };
  }
}

function pageOperations(page: PageWish, context: NamedPages): OperationInput[] {
  const { wishes, say, taken, entities } = context;
  context.order += 10;
  const path = freeName(slugOf(page.title), (name) => taken.has(name));
  taken.add(path);
  const place = { path, title: page.title, order: context.order };
  const read = knownPart(place, context) ?? contentPage(place, context);
  if (read) return read;
  const thing = thingOfPage(page.title, wishes.text);
  const wish = thing === undefined ? undefined : wishOf(thing, page.phrase);
  if (!wish) return anyPart(place, context) ?? prosePage(place, context);
  const entity = entityOfThing(wish, wishes.language, (id) => entities.some((each) => each.head.id === id));
  const { content } = wishes;
  const here = rowsHere(entity.head.id, wishes.text);
  const rows = here ? undefined : content && contentRowsOf(entity, content, { main: false });
  if (content && rows) giveCategories(entity, { content, rows, named: new Set() });
  addSamples(entity, {
    language: wishes.language,
    ...(rows && { content: rows }),
    ...(here && { here }),
  });
  entities.push(entity);
  const played = playedKind(entity, wishes.language);
  const list = listPage(
    entity,
    { id: path, path: `/${path}`, order: context.order },
    { wishes: { ...wishes, filters: [], sorts: [] }, say },
  );
  const named = list.operations.map((operation): OperationInput =>
    operation.kind === 'put-page'
      ? {
          ...operation,
          page: {
            ...operation.page,
            title: page.title,
            menu: { label: page.title, order: context.order, icon: entity.head.icon ?? 'list' },
          },
        }
      : operation,
  );
  const told = hasDetail(entity) ? detailPage(entity, [], say).operations : [];
  const pages = [...named, ...told];
  return [...entityOperations(entity), ...(played ? playInstead(pages, entity, played) : pages)];
}

/** On a one-page site, the part of the first page that a title means. */
function partOfHome(page: PageWish, { wishes, entities, parts }: NamedPages): OperationInput[] | undefined {
  const { content, language, text } = wishes;
  const [main] = entities;
  const part = partOfTitle(page.title);
  if (!content || !main || !part || !onePage.test(text) || parts.has(part)) return undefined;
  parts.add(part);
  const blocks = partBlocks(part, content, { language, order: 100 + parts.size * 10, title: page.title });
  return blocks.map((block): OperationInput => ({ kind: 'put-block', page: main.head.path, block }));
}

/** A page to read, when its title is one that content fills: services, team, questions, about. */
function contentPage(page: PagePlace, { wishes }: NamedPages): OperationInput[] | undefined {
  const { content, language } = wishes;
  const part = partOfTitle(page.title);
  if (!content || !part) return undefined;
  const blocks = partBlocks(part, content, { language, order: 10, alone: true });
  if (part === 'about' && content.person)
    blocks.push({
      id: 'facts',
      block: 'section',
      order: 20,
      properties: {
        layout: 'facts',
        title: siteWord(language, 'experience'),
        items: content.person.facts.map((fact) => ({ ...fact })),
      },
    });
  else if (part === 'about') blocks.push(...partBlocks('team', content, { language, order: 20 }));
  return [
    putPage(page, partIcons[part]),
    ...blocks.map((block): OperationInput => ({ kind: 'put-block', page: page.path, block })),
  ];
}

/** Parts of sites that are told better than listed. */
const toldParts =
  /^(?:welcome|awards|tickets|visit|directions|admission|membership|history|process|benefits|facilities)$/;

const stationPages = /\bexperience|\beducation|\bcareer\b|\bstudies\b|工作经历|教育|经历/i;

/** Where a person has worked and studied. */
function stationsPage(page: PagePlace, { stations }: Person, language: Language): OperationInput[] {
  const studies = /education|studies|教育/i.test(page.title) && !/experience|work|经历/i.test(page.title);
  const work = /experience|career|work|经历/i.test(page.title) && !/education|studies|教育/i.test(page.title);
  const shown = stations.filter(({ study }) => (studies ? study : work ? !study : true));
  return [
    putPage(page, studies ? 'graduation-cap' : 'briefcase-business'),
    {
      kind: 'put-block',
      page: page.path,
      block: {
        id: 'text',
        block: 'section',
        order: 10,
        properties: {
          layout: 'facts',
          title: siteWord(language, 'facts'),
          items: shown.map(({ title, text }) => ({ title, text })),
        },
      },
    },
  ];
}

/** A page that sites of all trades have: how to visit, how to apply, how it began. */
function knownPart(page: PagePlace, context: NamedPages): OperationInput[] | undefined {
  const person = context.wishes.content?.person;
  if (person && stationPages.test(page.title)) return stationsPage(page, person, context.wishes.language);
  const part = sitePartOf(page.title);
  return part !== undefined && toldParts.test(part) ? anyPart(page, context) : undefined;
}

function anyPart(page: PagePlace, { wishes }: NamedPages): OperationInput[] | undefined {
  const { content, language, site } = wishes;
  if (!content || !site || /privacy|terms|imprint|隐私|条款/i.test(page.title)) return undefined;
  const block = sitePart(page.title, { content, language, order: 10, anchor: 'text' });
  const title = siteWord(language, 'facts');
  // The page has the title already.
  const { title: _title, anchor: _anchor, ...rest } = block.properties ?? {};
  const properties = block.block === 'prose' ? rest : { ...rest, title };
  const questions = partBlocks('questions', content, { language, order: 20, most: 4 });
  return [
    putPage(page),
    ...[{ ...block, properties }, ...questions].map((each): OperationInput => ({
      kind: 'put-block',
      page: page.path,
      block: each,
    })),
  ];
}

interface PagePlace {
  path: string;
  title: string;
  order: number;
}

function putPage({ path, title, order }: PagePlace, known?: string): OperationInput {
  const icon = known ?? pageIcons.find(([pattern]) => pattern.test(title))?.[1] ?? 'file-text';
  const menu = { label: title, order, icon };
  return { kind: 'put-page', page: { id: path, title, path: `/${path}`, menu } };
}

/** A page of text written from what the app is about. */
export function prosePage(
  page: PagePlace,
  { say, name, entities }: Pick<NamedPages, 'say' | 'name' | 'entities'>,
): OperationInput[] {
  const plurals =
    say.list(entities.slice(0, 3).map((entity) => entity.head.plural.toLowerCase())) ||
    page.title.toLowerCase();
  const paragraphs = [
    ...(/privacy|隐私/i.test(page.title) ? [say.fill('privacyText', { name })] : []),
    ...(/terms|条款/i.test(page.title) ? [say.fill('termsText', { name })] : []),
    say.fill('proseAbout', { name, plurals }),
    say.words.proseMore,
  ];
  return [
    putPage(page),
    {
      kind: 'put-block',
      page: page.path,
      block: { id: 'text', block: 'prose', order: 10, properties: { paragraphs } },
    },
  ];
}
