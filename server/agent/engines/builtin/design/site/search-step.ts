import { siteWord } from '../../say/site-words.ts';
import type { Say } from '../../say/say.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { AppKind } from '../../words/kind.ts';
import type { EntityDraft, OperationInput, StepDraft } from '../app-draft.ts';

const mostLength = 2000;
const sites = new Set<AppKind>(['brochure', 'publication', 'shop', 'community']);

/** Whether one search goes over several things. */
export function wantsSearch(
  { site, features }: Wishes,
  kind: AppKind,
  entities: readonly EntityDraft[],
): boolean {
  if (!site || site.onePage || !sites.has(kind)) return false;
  return (
    (site.search && entities.length > 1) ||
    (site.life === true && features.has('search') && entities.length > 0)
  );
}

/** A page that searches all that everybody may read, and the texts of the other pages. */
export function searchStep(
  steps: readonly StepDraft[],
  {
    wishes,
    say,
    entities,
    order,
  }: { wishes: Wishes; say: Say; entities: readonly EntityDraft[]; order: number },
): StepDraft {
  const { language } = wishes;
  const title = siteWord(language, 'search');
  const shared = entities.filter(({ head }) => head.ownership !== 'own');
  const texts = textsOf(steps);
  return {
    id: 'search',
    title: siteWord(language, 'searchTitle'),
    sentence: siteWord(language, 'searchSentence', {
      page: title,
      plurals: say.list(shared.map(({ head }) => head.plural.toLowerCase())),
    }),
    areas: ['pages'],
    operations: [
      {
        kind: 'put-page',
        page: {
          id: 'search',
          title,
          path: '/search',
          introduction: siteWord(language, 'searchIntroduction'),
          menu: { label: title, order, icon: 'search' },
        },
      },
      {
        kind: 'put-block',
        page: 'search',
        block: {
          id: 'search',
          block: 'site-search',
          order: 10,
          properties: { entities: shared.map(({ head }) => head.id), texts },
        },
      },
    ],
    phrases: [...(wishes.features.get('search') ?? [])],
  };
}

/** What stands on pages that is no row: prose, and the items of sections. */
function textsOf(steps: readonly StepDraft[]): { title: string; text: string; path: string }[] {
  const operations = steps.flatMap((step) => step.operations);
  const pages = new Map(
    operations.flatMap((each) => (each.kind === 'put-page' ? [[each.page.id, each.page] as const] : [])),
  );
  return operations
    .flatMap((each) => (each.kind === 'put-block' ? textsOfBlock(each, pages.get(each.page)) : []))
    .slice(0, 60);
}

function textsOfBlock(
  { block }: Extract<OperationInput, { kind: 'put-block' }>,
  page: { title: string; path: string } | undefined,
): { title: string; text: string; path: string }[] {
  const { properties = {} } = block;
  if (!page || page.path.includes(':')) return [];
  const heading = typeof properties['title'] === 'string' ? properties['title'] : page.title;
  const { paragraphs, items } = properties;
  const { path } = page;
  if (block.block === 'prose' && Array.isArray(paragraphs))
    return [{ title: heading, text: paragraphs.map(String).join(' ').slice(0, mostLength), path }];
  if (block.block !== 'section' || properties['layout'] === 'links' || !Array.isArray(items)) return [];
  return items.flatMap((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
    const { title, text } = item;
    return typeof title === 'string' && typeof text === 'string'
      ? [{ title, text: text.slice(0, mostLength), path }]
      : [];
  });
}
