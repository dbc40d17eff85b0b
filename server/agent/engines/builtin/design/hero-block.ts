import type { Say } from '../say/say.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { EntityDraft, OperationInput, StepDraft } from './app-draft.ts';
import { heroIcons } from './site/hero-icons.ts';

/** The opening of a page that presents something. */
export function heroBlock(
  entity: EntityDraft,
  list: StepDraft,
  { name, say, wishes: { content } }: { name: string; say: Say; wishes: Wishes },
): OperationInput {
  const page = list.operations.find((operation) => operation.kind === 'put-page');
  const id = page?.kind === 'put-page' ? page.page.id : entity.head.path;
  const icons = heroIcons(name, [entity], []);
  const text = content?.mission ?? say.fill('tagline', { plural: entity.head.plural.toLowerCase() });
  return {
    kind: 'put-block',
    page: id,
    block: {
      id: 'hero',
      block: 'hero',
      order: 5,
      properties: { title: name, text, ...(icons.length > 0 ? { icons: icons.slice(0, 1) } : {}) },
    },
  };
}
