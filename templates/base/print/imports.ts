/** What a printed file imports: names by module, sorted when printed. */
export interface Imports {
  value(module: string, name: string): string;
  type(module: string, name: string): string;
  print(): string;
}

/** Collects imports while code is printed. `value` and `type` return the name, to be used in place. */
export function createImports(): Imports {
  const modules = new Map<string, Map<string, 'value' | 'type'>>();
  const add = (module: string, name: string, kind: 'value' | 'type') => {
    const names = modules.get(module) ?? new Map<string, 'value' | 'type'>();
    modules.set(module, names);
    if (names.get(name) !== 'value') names.set(name, kind);
    return name;
  };
  return {
    value: (module, name) => add(module, name, 'value'),
    type: (module, name) => add(module, name, 'type'),
    print: () =>
      [...modules]
        .sort(([a], [b]) => compareModules(a, b))
        .map(([module, names]) => printImport(module, names))
        .join('\n'),
  };
}

function printImport(module: string, names: ReadonlyMap<string, 'value' | 'type'>): string {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const onlyTypes = sorted.every(([, kind]) => kind === 'type');
  const list = sorted.map(([name, kind]) => (kind === 'type' && !onlyTypes ? `type ${name}` : name));
  return `import ${onlyTypes ? 'type ' : ''}{ ${list.join(', ')} } from '${module}';`;
}

/** Packages first, then files from far to near. */
function compareModules(a: string, b: string): number {
  const rank = (module: string) => (module.startsWith('..') ? 1 : module.startsWith('.') ? 2 : 0);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
