import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockManifests } from '../../../../templates/blocks/index.ts';
import { projectRoot } from '../../../support/project-root.ts';

const folder = join(projectRoot, 'templates/blocks');
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'block.ts')))
  .map((entry) => entry.name);
const layers = readdirSync(join(projectRoot, 'templates/layers'));
const declared: unknown = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

describe('the list of blocks', () => {
  it('has every block of the folder, once', () => {
    expect(blockManifests.map((block) => block.id).toSorted()).toEqual(folders.toSorted());
  });

  it.each(folders)('%s has a description, and code in its own folder only', (id) => {
    expect(readFileSync(join(folder, id, 'usage.md'), 'utf8')).toMatch(/^# /);
    expect(readdirSync(join(folder, id, 'files/src/blocks'))).toEqual([id]);
  });

  it.each(blockManifests.map((block) => [block.id, block] as const))(
    '%s builds on blocks and layers that are there, and on declared packages that it imports',
    (id, block) => {
      for (const required of block.requires) expect([...folders, ...layers]).toContain(required);
      const code = readdirSync(join(folder, id, 'files/src/blocks', id), {
        recursive: true,
        encoding: 'utf8',
      })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(join(folder, id, 'files/src/blocks', id, file), 'utf8'))
        .join('\n');
      const imported = new Set(
        [...code.matchAll(/from '((?:@[^/']+\/)?[^./'][^/']*)/g)].map((match) => match[1] ?? ''),
      );
      expect(block.dependencies).toEqual(expect.arrayContaining([...imported]));
      for (const name of block.dependencies) expect(declared).toHaveProperty(['dependencies', name]);
    },
  );
});
