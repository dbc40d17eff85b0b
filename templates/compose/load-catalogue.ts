import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { blockManifests, layerManifests } from '../catalogue.ts';
import { ComposeError } from './compose-error.ts';
import type { Catalogue } from './layer.ts';
import { readFiles } from './read-files.ts';

const templates = join(import.meta.dirname, '..');

let loaded: Promise<Catalogue> | undefined;

/** All layers and blocks with their files, read once. */
export function loadCatalogue(): Promise<Catalogue> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Catalogue> {
  const layers = layerManifests.map(async (layer) => ({
    ...layer,
    files: await readFiles(folderOfLayer(layer.id)),
  }));
  const blocks = blockManifests.map(async (block) => ({
    ...block,
    files: await readFiles(join(templates, 'blocks', block.id, 'files')),
  }));
  const catalogue = { layers: await Promise.all(layers), blocks: await Promise.all(blocks) };
  refuseDuplicates([...catalogue.layers, ...catalogue.blocks].map(({ id }) => id));
  return catalogue;
}

function folderOfLayer(id: string): string {
  const folders = [join(templates, id), join(templates, 'layers', id), join(templates, 'blocks', id)];
  return join(
    folders.find((folder) => existsSync(join(folder, 'files'))) ?? join(templates, 'layers', id),
    'files',
  );
}

function refuseDuplicates(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new ComposeError(`Two layers or blocks have the id “${twice}”.`);
}
