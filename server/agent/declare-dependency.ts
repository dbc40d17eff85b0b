import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { linkDependencies } from '../../sandbox/build/link-dependencies.ts';
import { packageVersions } from '../../templates/compose/package-versions.ts';
import { AppError } from '../errors.ts';

const manifestSchema = z.looseObject({ dependencies: z.record(z.string(), z.string()).default({}) });

/** Adds a package in the version Sprout has to an app's package.json and links it. Resolves to the new text, if it is new. */
export async function declareDependency(options: {
  tree: string;
  store: string;
  name: string;
}): Promise<string | undefined> {
  const { tree, store, name } = options;
  const version = packageVersions().get(name);
  if (version === undefined) throw new AppError('not-found', `Sprout does not have the package ${name}.`);
  const file = join(tree, 'package.json');
  const manifest = manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  if (manifest.dependencies[name] !== undefined) return undefined;
  const dependencies = Object.entries({ ...manifest.dependencies, [name]: version });
  const sorted = Object.fromEntries(dependencies.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const text = `${JSON.stringify({ ...manifest, dependencies: sorted }, null, 2)}\n`;
  await writeFile(file, text);
  await linkDependencies({ tree, store });
  return text;
}
