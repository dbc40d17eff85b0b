import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const versions = z.record(z.string(), z.string()).default({});

/** What Sprout reads of an app's package.json; the rest is kept. */
export const packageManifest = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  scripts: z.record(z.string(), z.string()).default({}),
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
});

export type PackageManifest = z.infer<typeof packageManifest>;

/** Parses a package.json. Throws an error for the person when it is not one. */
export function parsePackageManifest(text: string): PackageManifest {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new Error(`package.json is not valid JSON: ${cause instanceof Error ? cause.message : ''}`, {
      cause,
    });
  }
  const parsed = packageManifest.safeParse(content);
  if (!parsed.success) throw new Error(`package.json is not right: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Reads the package.json of a source tree. */
export async function readPackageManifest(tree: string): Promise<PackageManifest> {
  return parsePackageManifest(await readFile(join(tree, 'package.json'), 'utf8'));
}

/** All packages an app declares, with the versions it asks for. */
export function declaredPackages(manifest: PackageManifest): Map<string, string> {
  return new Map(
    Object.entries({
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
      ...manifest.dependencies,
    }),
  );
}
