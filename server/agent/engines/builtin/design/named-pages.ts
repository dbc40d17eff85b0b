import type { Say } from '../say/say.ts';
import type { PageWish, Wishes } from '../understand/wishes.ts';
import { thingIndex } from '../words/lexicon.ts';
import { tokenise } from '../words/tokenise.ts';
import { freeName, slugOf } from '../words/slug.ts';
import type { EntityDraft, OperationInput, StepDraft } from './app-draft.ts';
import { entityOperations } from './app-draft.ts';
import { wishOf } from './choose-entities.ts';
import { entityOfThing } from './entity-of-thing.ts';
import { listPage } from './list-page.ts';
import { addSamples } from './samples.ts';

interface NamedPages {
  wishes: Wishes;
  say: Say;
  name: string;
  entities: EntityDraft[];
  /** Ids of pages that there are. */
  taken: Set<string>;
  order: number;
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
    operations.push(...pageOperations(page, context));
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

/** Id of the thing a page of this name lists. */
export function thingOfPage(title: string): string | undefined {
  if (/contact|联系/i.test(title)) return 'contactMessage';
  if (/about|imprint|privacy|terms|关于/i.test(title)) return undefined;
  return thingIndex.findAll(tokenise(title)).at(-1)?.value.id;
}

function hasPage(page: PageWish, { entities, taken }: NamedPages): boolean {
  const thing = thingOfPage(page.title);
  return taken.has(slugOf(page.title)) || entities.some((entity) => entity.head.id === thing);
}

/** A list that the person named as a page goes by that name: `Leaderboard`, not `Scores`. */
export function nameAsAsked(
  step: StepDraft,
  { head }: EntityDraft,
  { wishes: { pages, language }, main }: { wishes: Wishes; main: boolean },
): void {
  const title = pages.find(
    (page) => thingOfPage(page.title) === head.id && !(main && (page.listed || isHome(page.title))),
  )?.title;
  if (title === undefined || language === 'zh') return;
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
  const thing = thingOfPage(page.title);
  const wish = thing === undefined ? undefined : wishOf(thing, page.phrase);
  if (!wish) return prosePage({ path, title: page.title, order: context.order }, context);
  const entity = entityOfThing(wish, wishes.language, (id) => entities.some((each) => each.head.id === id));
  addSamples(entity, wishes.language, () => []);
  entities.push(entity);
  const list = listPage(
    entity,
    { id: path, path: `/${path}`, order: context.order },
    { wishes: { ...wishes, filters: [], sorts: [] }, say },
  );
  const named = list.operations.map((operation): OperationInput =>
    operation.kind === 'put-page'
      ? {
          ...operation,
          page: { ...operation.page, title: page.title, menu: { label: page.title, order: context.order } },
        }
      : operation,
  );
  return [...entityOperations(entity), ...named];
}

export function prosePage(
  page: { path: string; title: string; order: number },
  { say, name, entities }: Pick<NamedPages, 'say' | 'name' | 'entities'>,
): OperationInput[] {
  const plurals =
    say.list(entities.slice(0, 3).map((entity) => entity.head.plural.toLowerCase())) ||
    page.title.toLowerCase();
  const paragraphs = [say.fill('proseAbout', { name, plurals }), say.words.proseMore];
  return [
    {
      kind: 'put-page',
      page: {
        id: page.path,
        title: page.title,
        path: `/${page.path}`,
        menu: { label: page.title, order: page.order },
      },
    },
    {
      kind: 'put-block',
      page: page.path,
      block: { id: 'text', block: 'prose', order: 10, properties: { paragraphs } },
    },
  ];
}
