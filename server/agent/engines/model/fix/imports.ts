import { posix } from 'node:path';

/** The specifier by which one file of the app imports another. */
export function specifierOf(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** Adds a named import, into the import of that module if there is one, else after the last import. */
export function addImport(text: string, name: string, module: string): string {
  const quoted = module.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const existing = new RegExp(`^import \\{([^}]*)\\} from (['"])${quoted}\\2;?$`, 'm');
  const found = existing.exec(text);
  if (found) {
    const names = (found[1] ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
    if (names.some((each) => each.replace(/^type /, '') === name)) return text;
    return text.replace(found[0], () => `import { ${[...names, name].join(', ')} } from '${module}';`);
  }
  const line = `import { ${name} } from '${module}';`;
  const imports = [...text.matchAll(/^import [\s\S]*?from ['"][^'"]+['"];?$/gm)];
  const last = imports.at(-1);
  if (!last) return `${line}\n\n${text}`;
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

/** Takes a name out of the named imports of a module; the import goes with its last name. */
export function removeImport(text: string, name: string, module: string): string {
  let left = text;
  for (const found of text.matchAll(/^import (type )?\{([^}]*)\} from ['"]([^'"]+)['"];?\n?/gm)) {
    const [whole, type = '', names = '', from] = found;
    if (from !== module) continue;
    const kept = names
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '' && each.replace(/^type /, '') !== name);
    const line = kept.length === 0 ? '' : `import ${type}{ ${kept.join(', ')} } from '${from}';\n`;
    left = left.replace(whole, () => line);
  }
  return left;
}

/** Makes the default import on a line one by name. */
export function nameDefault(text: string, line: number): string | undefined {
  const lines = text.split('\n');
  const before = lines[line - 1] ?? '';
  const after = before.replace(/^import ([A-Za-z_$][\w$]*) from /, 'import { $1 } from ');
  if (after === before) return undefined;
  lines[line - 1] = after;
  return lines.join('\n');
}

const exported =
  /^export (?:default )?(?:async )?(?:function\*?|const|let|class|interface|type) ([A-Za-z_$][\w$]*)/gm;

/** The names a file exports in its own declarations. */
export function exportsOf(text: string): string[] {
  return [...text.matchAll(exported)].flatMap(([, name]) => name ?? []);
}
