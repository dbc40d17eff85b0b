import { posix } from 'node:path';
import { findTypeErrors } from '../../../tools/check-types.ts';
import type { Workspace } from '../../engine.ts';
import { addImport, exportsOf, nameDefault, removeImport, specifierOf } from './imports.ts';
import { meantBy, replaceAt } from './replace-at.ts';
import { readTypeProblems } from './type-problem.ts';
import type { TypeProblem } from './type-problem.ts';

const rounds = 3;
const reactNames = new Set(
  'useState useEffect useRef useMemo useCallback useReducer useId useContext createContext useLayoutEffect useTransition useDeferredValue useSyncExternalStore Fragment memo Suspense'.split(
    ' ',
  ),
);
const routerNames = new Set('Link NavLink useNavigate useParams useSearchParams useLocation'.split(' '));

interface Fixing {
  workspace: Workspace;
  signal: AbortSignal;
  packages: readonly string[];
}

/** Mends common faults by rule: missing and wrong imports, types imported as values, misspelt names, packages not declared. Answers with what is left. */
export async function fixTypes(fixing: Fixing): Promise<string | undefined> {
  const { workspace, signal } = fixing;
  for (let round = 0; ; round += 1) {
    const output = await findTypeErrors(workspace, signal);
    if (output === undefined || round === rounds) return output;
    const problems = readTypeProblems(output);
    let fixed = 0;
    for (const problem of problems.toReversed()) {
      signal.throwIfAborted();
      if (await fix(problem, fixing)) fixed += 1;
    }
    if (fixed === 0) return output;
  }
}

async function fix(problem: TypeProblem, fixing: Fixing): Promise<boolean> {
  const { workspace } = fixing;
  const text = await workspace.read(problem.path).catch(() => undefined);
  if (text === undefined) return false;
  const mended = await mend(text, problem, fixing);
  if (mended === undefined || mended === text) return false;
  return workspace.write(problem.path, mended).then(
    () => true,
    // Outside what may be changed.
    () => false,
  );
}

async function mend(text: string, problem: TypeProblem, fixing: Fixing): Promise<string | undefined> {
  const [first = '', second = ''] = [...problem.text.matchAll(/'"?([^'"]+)"?'/g)].map(
    (match) => match[1] ?? '',
  );
  switch (problem.code) {
    case 1484:
      return replaceAt(text, problem, { from: first, to: `type ${first}` });
    case 2304:
    case 2552:
      return (
        (await importName(text, first, { ...fixing, path: problem.path })) ?? asMeant(text, problem, first)
      );
    case 2551:
    case 2561:
      return asMeant(text, problem, first);
    case 2613:
      return nameDefault(text, problem.line);
    case 2307:
      return findModule(text, first, { ...fixing, path: problem.path });
    case 2305:
    case 2614:
    case 2724: {
      const without = removeImport(text, second, first);
      return without === text ? undefined : importName(without, second, { ...fixing, path: problem.path });
    }
    default:
      return undefined;
  }
}

function asMeant(text: string, problem: TypeProblem, name: string): string | undefined {
  const meant = meantBy(problem);
  return meant === undefined ? undefined : replaceAt(text, problem, { from: name, to: meant });
}

type Place = Fixing & { path: string };

async function importName(
  text: string,
  name: string,
  { workspace, path }: Place,
): Promise<string | undefined> {
  if (reactNames.has(name)) return addImport(text, name, 'react');
  if (routerNames.has(name)) return addImport(text, name, 'react-router');
  const found: string[] = [];
  for (const each of await workspace.list()) {
    if (each === path || !/^(src|shared)\/.*\.tsx?$/.test(each)) continue;
    const other = await workspace.read(each);
    if (other !== undefined && exportsOf(other).includes(name)) found.push(each);
  }
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const door = ['src/ui/', 'src/store/'].find((folder) => only.startsWith(folder));
  return addImport(text, name, specifierOf(path, door === undefined ? only : `${door}index.ts`));
}

async function findModule(
  text: string,
  module: string,
  { workspace, path, packages }: Place,
): Promise<string | undefined> {
  if (!module.startsWith('.')) {
    if (!packages.includes(module) || !workspace.addDependency) return undefined;
    await workspace.addDependency(module);
    return undefined;
  }
  const wanted = posix.basename(module).replace(/\.(tsx?|jsx?)$/, '');
  const found = (await workspace.list()).filter(
    (each) => each !== path && /\.tsx?$/.test(each) && posix.basename(each).replace(/\.tsx?$/, '') === wanted,
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  return text.replaceAll(
    new RegExp(`(['"])${module.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\1`, 'g'),
    () => `'${specifierOf(path, only)}'`,
  );
}
