import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadCatalogue } from '../../../../templates/compose/load-catalogue.ts';
import { projectRoot } from '../../../support/project-root.ts';

const templates = join(projectRoot, 'templates');

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(join(templates, path), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

test('every folder of layers is in the catalogue, and its files, or what prints them, with it', async () => {
  const { layers } = await loadCatalogue();
  for (const name of await foldersIn('layers')) {
    const layer = layers.find(({ id }) => id === name);
    expect((layer?.files.size ?? 0) > 0 || layer?.print !== undefined, name).toBe(true);
  }
  expect(layers.find(({ id }) => id === 'base')?.files.has('server/main.ts')).toBe(true);
});

test('every folder with files is looked at by the type check of its storage', async () => {
  const rootDirs: string[] = [];
  for (const storage of ['browser', 'postgres', 'accounts']) {
    const config: unknown = JSON.parse(await readFile(join(templates, `tsconfig.${storage}.json`), 'utf8'));
    const schema = z.object({ compilerOptions: z.object({ rootDirs: z.array(z.string()) }) });
    rootDirs.push(...schema.parse(config).compilerOptions.rootDirs);
  }
  for (const group of ['layers', 'blocks'])
    for (const name of await foldersIn(group)) {
      const inside = await readdir(join(templates, group, name));
      if (inside.includes('files')) expect(rootDirs).toContain(`${group}/${name}/files`);
    }
});
