import type { AppSpec } from '../spec/app-spec.ts';
import type { Placement } from '../spec/page.ts';
import { ComposeError } from './compose-error.ts';
import type { Block, Catalogue, Layer } from './layer.ts';

export interface SelectedParts {
  layers: readonly Layer[];
  blocks: readonly Block[];
}

/** The layers that apply, the blocks that are placed, and all that these build on, in the catalogue's order. */
export function selectParts(spec: AppSpec, catalogue: Catalogue): SelectedParts {
  const byId = new Map<string, Layer | Block>();
  for (const part of [...catalogue.layers, ...catalogue.blocks]) byId.set(part.id, part);
  const chosen = new Set<string>();
  const visit = (id: string, above: readonly string[]) => {
    if (above.includes(id))
      throw new ComposeError(`Parts require each other in a circle: ${[...above, id].join(' → ')}.`);
    const part = byId.get(id);
    if (!part) {
      throw new ComposeError(
        `“${above.at(-1) ?? 'The app'}” builds on “${id}”, which is not among the layers and blocks.`,
      );
    }
    for (const required of part.requires) visit(required, [...above, id]);
    chosen.add(id);
  };
  for (const layer of catalogue.layers) if (layer.applies(spec)) visit(layer.id, []);
  for (const { placement, page } of placementsOf(spec)) visit(blockOf(placement, page, catalogue).id, []);
  return {
    layers: catalogue.layers.filter(({ id }) => chosen.has(id)),
    blocks: catalogue.blocks.filter(({ id }) => chosen.has(id)),
  };
}

/** All blocks placed on pages, in the order of pages' ids and of places on them. */
export function placementsOf(spec: AppSpec): { placement: Placement; page: string }[] {
  return Object.values(spec.pages)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((page) =>
      Object.values(page.blocks)
        .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
        .map((placement) => ({ placement, page: page.title })),
    );
}

/** The block a placement names. Throws ComposeError when there is none, or when its properties do not fit. */
export function blockOf(placement: Placement, page: string, catalogue: Catalogue): Block {
  const block = catalogue.blocks.find(({ id }) => id === placement.block);
  if (!block)
    throw new ComposeError(`The page “${page}” has a block “${placement.block}”, which does not exist.`);
  const parsed = block.properties.safeParse(placement.properties);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'properties'}: ${message}`,
    );
    throw new ComposeError(
      `The block “${placement.id}” on the page “${page}” has properties that do not fit “${block.id}”: ${issues.join('; ')}.`,
    );
  }
  return block;
}
