import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';

/** `a topic in a section`: what the headings of a forum are called. */
export function prepareThreads(entities: readonly EntityDraft[], { text, language }: Wishes): void {
  const category = entities
    .find(({ head }) => head.id === 'discussion')
    ?.fields.find(({ id }) => id === 'category');
  if (category && language === 'en' && /\bsections?\b/i.test(text.slice(0, 20_000)))
    category.label = 'Section';
}
