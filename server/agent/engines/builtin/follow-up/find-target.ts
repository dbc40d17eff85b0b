import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Field } from '../../../../../templates/spec/entity.ts';
import type { Page, Placement } from '../../../../../templates/spec/page.ts';
import { findNamedField } from '../design/find-named-field.ts';
import { thingIndex } from '../words/lexicon.ts';
import { tokenise } from '../words/tokenise.ts';

export type Entity = AppSpec['entities'][string];

const plain = (words: string) =>
  tokenise(words)
    .map((token) => token.lemma)
    .filter(
      (lemma) =>
        !/^(the|a|an|my|our|your|their|each|every|all|page|list|own|thing|item|app|'|的|每|个)$/.test(lemma),
    )
    .join(' ');

/** The thing that words name: by its names, by meaning, or as the list it is on (`agenda` for agenda items). */
export function findEntity(words: string, spec: AppSpec): Entity | undefined {
  const wanted = plain(words);
  if (wanted === '') return undefined;
  const entities = Object.values(spec.entities);
  const named = entities.find((each) =>
    [each.singular, each.plural, each.id, each.path].some((name) => plain(name) === wanted),
  );
  if (named) return named;
  const meaning = thingIndex.get(wanted);
  const same = meaning && entities.find((each) => each.id === meaning.id);
  if (same) return same;
  return entities.find(
    (each) => plain(each.id.replace(/([A-Z])/g, ' $1')) === wanted || each.id === `${wanted}Item`,
  );
}

/** The page that words name, by title or menu entry. */
export function findPage(words: string, spec: AppSpec): Page | undefined {
  const wanted = plain(words);
  const all = Object.values(spec.pages);
  // The page of one row is called as its thing is, but it is no place to go to.
  const pages = all.filter((page) => !page.path.includes(':'));
  const names = (page: Page) => [page.title, page.menu?.label ?? page.title, page.id];
  return (
    pages.find((page) => names(page).some((name) => plain(name) === wanted)) ??
    pages.find(
      (page) =>
        wanted.length > 2 &&
        page.menu &&
        names(page).some((name) => ` ${plain(name)} `.includes(` ${wanted} `)),
    ) ??
    all.find((page) => names(page).some((name) => plain(name) === wanted))
  );
}

/** The thing the app is mostly about: what its first list shows. */
export function mainEntity(spec: AppSpec): Entity | undefined {
  const home = Object.values(spec.pages).toSorted(
    (a, b) =>
      (a.path === '/' ? -1 : (a.menu?.order ?? 9999)) - (b.path === '/' ? -1 : (b.menu?.order ?? 9999)),
  );
  for (const page of home) {
    for (const block of Object.values(page.blocks)) {
      const entity = block.entity ? spec.entities[block.entity] : undefined;
      if (entity && entity.ownership === 'shared') return entity;
    }
  }
  return Object.values(spec.entities)[0];
}

export interface FoundField {
  entity: Entity;
  field: Field;
}

/** The field that words name, in one thing or, the main one first, in any. */
export function findField(words: string, spec: AppSpec, within?: Entity): FoundField | undefined {
  const main = mainEntity(spec);
  const entities = within ? [within] : [...(main ? [main] : []), ...Object.values(spec.entities)];
  for (const entity of entities) {
    const field = findNamedField(words, Object.values(entity.fields));
    if (field) return { entity, field };
  }
  return undefined;
}

export interface PlacedBlock {
  page: Page;
  block: Placement;
}

/** Where blocks of a kind stand, for one thing or for all. */
export function findBlocks(spec: AppSpec, kind: string, entity?: string): PlacedBlock[] {
  return Object.values(spec.pages).flatMap((page) =>
    Object.values(page.blocks)
      .filter((block) => block.block === kind && (entity === undefined || block.entity === entity))
      .map((block) => ({ page, block })),
  );
}

/** A list property of a block, as texts. */
export function textsOf(block: Placement, property: string): string[] {
  const value = block.properties[property];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
