import type { AppSpec } from '../spec/app-spec.ts';
import { ComposeError } from './compose-error.ts';
import type { SelectedParts } from './select-parts.ts';

/** `package.json` of an app: what its parts need, in the versions given, and nothing else. */
export function printPackage(
  spec: AppSpec,
  { layers, blocks }: SelectedParts,
  versions: ReadonlyMap<string, string>,
): string {
  const parts = [...layers, ...blocks];
  const needed = new Set(parts.flatMap(({ dependencies }) => dependencies));
  const forDevelopment = parts
    .flatMap(({ developmentDependencies }) => developmentDependencies ?? [])
    .filter((name) => !needed.has(name));
  const content = {
    name: packageName(spec.name),
    version: '1.0.0',
    private: true,
    type: 'module',
    engines: { node: '>=22.18' },
    scripts: {
      dev: 'NODE_ENV=development node --watch-path=server --watch-path=shared server/main.ts',
      check: 'tsc -p .',
      build: 'vite build',
      start: 'node server/main.ts',
      test: 'vitest run',
      ...Object.fromEntries(parts.flatMap(({ scripts }) => Object.entries(scripts ?? {}))),
    },
    dependencies: withVersions([...needed], versions),
    devDependencies: withVersions(forDevelopment, versions),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function withVersions(
  names: readonly string[],
  versions: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => {
      const version = versions.get(name);
      if (!version) throw new ComposeError(`The package “${name}” is not installed, so no app can use it.`);
      return [name, version];
    }),
  );
}

function packageName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain || 'app';
}
