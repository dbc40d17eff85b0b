import { ComposeError } from './compose-error.ts';

const pattern = /^import (type )?\{ ([^}]+) \} from ['"]([^'"]+)['"];?$/;

/** Import lines with one line a module, sorted: packages first. Lines that import the same name twice become one. */
export function mergeImports(lines: readonly string[]): string {
  const modules = new Map<string, Set<string>>();
  const types = new Map<string, Set<string>>();
  for (const line of lines) {
    const [, type, names, module] = pattern.exec(line.trim()) ?? [];
    if (!names || !module) throw new ComposeError(`A block prints an import that cannot be merged: ${line}`);
    const target = type ? types : modules;
    const known = target.get(module) ?? new Set<string>();
    target.set(module, known);
    for (const name of names.split(',').map((part) => part.trim())) if (name !== '') known.add(name);
  }
  const print = (map: Map<string, Set<string>>, keyword: string) =>
    [...map]
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([module, names]) => `${keyword} { ${[...names].sort().join(', ')} } from '${module}';`);
  return [...print(modules, 'import'), ...print(types, 'import type')].join('\n');
}

function rank(module: string): number {
  return module.startsWith('.') ? 1 : 0;
}
