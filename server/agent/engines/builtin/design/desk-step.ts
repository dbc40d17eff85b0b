import { siteWord } from '../say/site-words.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { AppKind } from '../words/kind.ts';
import type { EntityDraft, OperationInput, StepDraft } from './app-draft.ts';
import { isSeries } from './insights/series.ts';
import { viewOfDraft } from './spec-view.ts';

type MenuPage = Extract<OperationInput, { kind: 'put-page' }>['page'];
type Block = Extract<OperationInput, { kind: 'put-block' }>['block'];

/** Whether a tool keeps enough for a first page that leads to all of it. */
export function wantsDesk(
  { records, ledgers, collections, pages, things, lending, visits }: Wishes,
  kind: AppKind,
  entities: readonly EntityDraft[],
): boolean {
  const kept = entities.filter((entity) => entity.head.origin === 'kept' && !isSeries(entity));
  if ((kind !== 'tool' && kind !== 'dashboard') || things.length === 0 || kept.length < 1) return false;
  const more = lending || visits ? 2 : 0;
  const others = records.length + ledgers.length + collections.length + pages.length + more;
  return kept.length + others >= 3;
}

/** A card for each page of the menu, on the first page, with what is new there. */
export function deskStep(
  steps: readonly StepDraft[],
  page: string,
  { wishes: { language }, entities }: { wishes: Wishes; entities: readonly EntityDraft[] },
): StepDraft | undefined {
  const operations = steps.flatMap((step) => step.operations);
  const pages = operations
    .flatMap((each) =>
      each.kind === 'put-page' && each.page.menu && each.page.id !== page ? [each.page] : [],
    )
    .toSorted((a, b) => (a.menu?.order ?? 0) - (b.menu?.order ?? 0));
  const blocks = (id: string) =>
    operations.flatMap((each) => (each.kind === 'put-block' && each.page === id ? [each.block] : []));
  const items = pages.slice(0, 12).map((each) => itemOf(each, blocks(each.id), { language, entities }));
  if (items.length < 2) return undefined;
  const title = siteWord(language, 'whatIsNew');
  return {
    id: 'desk',
    title: siteWord(language, 'deskTitle'),
    sentence: siteWord(language, 'deskSentence'),
    areas: ['pages'],
    operations: [
      {
        kind: 'put-block',
        page,
        block: { id: 'desk', block: 'desk', order: 90, properties: { title, items } as never },
      },
    ],
    phrases: [],
  };
}

const listed = /^(?:collection|board|calendar|timeline)$/;

function itemOf(
  { path, menu, title, introduction }: MenuPage,
  blocks: readonly Block[],
  { language, entities }: { language: 'en' | 'zh'; entities: readonly EntityDraft[] },
) {
  const label = menu?.label ?? title;
  const head = { label, path, ...(menu?.icon ? { icon: menu.icon } : {}) };
  const list = blocks.find(({ block }) => listed.test(block));
  const id = list?.entity;
  const only: unknown = list?.properties?.['only'];
  const entity = entities.find((each) => each.head.id === id);
  const plain = introduction ?? siteWord(language, 'goOther', { title: label });
  if (id === undefined) return { ...head, text: plain.slice(0, 200) };
  const shown = only === undefined ? {} : { only };
  if (!entity) return { ...head, entity: id, ...shown };
  // What is new is not what lasts longest.
  const { date: dated } = viewOfDraft(entity);
  const date = dated && /expir|validUntil|bestBefore|warranty/i.test(dated.id) ? undefined : dated;
  const badge =
    entity.fields.find(
      ({ type, options }) => type === 'choice' && options?.some(({ tone = 'neutral' }) => tone !== 'neutral'),
    ) ?? (date ? undefined : entity.fields.find(({ type }) => type === 'choice'));
  return {
    ...head,
    entity: id,
    ...shown,
    ...(introduction ? { text: introduction.slice(0, 200) } : {}),
    ...(date ? { date: date.id } : {}),
    ...(badge ? { badge: badge.id } : {}),
  };
}
