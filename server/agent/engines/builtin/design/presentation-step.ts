import { partBlocks, partOfTitle, type ContentPart } from '../content/content-pages.ts';
import type { Say, Word } from '../say/say.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { AppKind } from '../words/kind.ts';
import type { StepDraft } from './app-draft.ts';

const partWords = {
  about: 'partAbout',
  services: 'partServices',
  testimonials: 'partTestimonials',
  questions: 'partQuestions',
  team: 'partTeam',
} as const satisfies Record<ContentPart, Word>;

/** What a first page presents below its list, by the kind of app. */
const shownParts: Readonly<Partial<Record<AppKind, readonly ContentPart[]>>> = {
  brochure: ['services', 'testimonials', 'questions'],
  shop: ['testimonials', 'questions'],
  community: ['questions'],
  publication: ['about'],
};

/** Sections on the first page that present what the app is for, apart from those with a page of their own. */
export function presentationStep(
  page: string,
  { wishes, kind, say }: { wishes: Wishes; kind: AppKind; say: Say },
): StepDraft | undefined {
  const { content, language, pages } = wishes;
  if (!content) return undefined;
  const own = new Set(pages.map(({ title }) => partOfTitle(title)));
  const parts = (shownParts[kind] ?? []).filter((part) => !own.has(part));
  const blocks = parts.flatMap((part, index) =>
    partBlocks(part, content, { language, order: 200 + index * 10 }),
  );
  if (blocks.length === 0) return undefined;
  return {
    id: 'presentation',
    title: say.words.presentation,
    sentence: say.fill('presents', { parts: say.list(parts.map((part) => say.words[partWords[part]])) }),
    areas: ['pages', 'content'],
    operations: blocks.map((block) => ({ kind: 'put-block', page, block })),
    phrases: [],
  };
}
