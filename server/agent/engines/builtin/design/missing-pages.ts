import type { Say } from '../say/say.ts';
import type { Wishes } from '../understand/wishes.ts';
import { slugOf } from '../words/slug.ts';
import { tokenise } from '../words/tokenise.ts';
import type { EntityDraft, OperationInput, StepDraft } from './app-draft.ts';
import { isHome, thingOfPage } from './named-pages.ts';

/** Pages the person named that no entry of the menu stands for, so that it is said what there is instead. */
export function missingPages(
  wishes: Wishes,
  entities: readonly EntityDraft[],
  { steps, say }: { steps: readonly StepDraft[]; say: Say },
): OperationInput[] {
  const labels = steps
    .flatMap((step) => step.operations)
    .flatMap((each) => {
      if (each.kind === 'put-page') return each.page.menu ? [each.page.menu.label] : [];
      const { title, anchor } = each.kind === 'put-block' ? (each.block.properties ?? {}) : {};
      return [title, anchor].flatMap((words) => (typeof words === 'string' ? [words] : []));
    });
  return wishes.pages
    .filter(
      ({ title, listed }) =>
        !isHome(title) &&
        !isGallery(title, wishes) &&
        !isBlog(title, entities) &&
        // A function that stands with its thing under the thing's name is there.
        !(listed && entities.some((each) => each.head.id === thingOfPage(title, wishes.text))) &&
        !labels.some((label) => sharesWord(label, title)),
    )
    .map(({ title }): OperationInput => {
      const entity = entities.find((each) => each.head.id === thingOfPage(title, wishes.text));
      const instead = entity
        ? say.fill('standsOn', { plural: entity.head.plural })
        : say.words.unknownInstead;
      return {
        kind: 'put-not-included',
        notIncluded: { id: `page-${slugOf(title)}`, wanted: title, instead },
      };
    });
}

function isBlog(title: string, entities: readonly EntityDraft[]): boolean {
  return (
    /^(?:blog|news|博客|新闻)$/i.test(title) &&
    entities.some(({ head }) => /^(?:article|newsItem)$/.test(head.id))
  );
}

/** Photos in albums are somebody's portfolio. */
function isGallery(title: string, { gallery }: Wishes): boolean {
  return gallery !== undefined && /^(?:portfolio|galler(?:y|ies)|作品集|图库)$/i.test(title);
}

function sharesWord(label: string, title: string): boolean {
  const words = new Set(tokenise(label).map((token) => token.lemma));
  return tokenise(title).some((token) => words.has(token.lemma));
}
