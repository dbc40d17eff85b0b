import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pruneLockfile } from '../../sandbox/build/prune-lockfile.ts';

const remembered = 200;

/** Makes lockfiles of apps from that of the store their packages come from. The same package.json is worked out once. */
export function createAppLock(store: string): (packageJson: string) => Promise<string> {
  const known = new Map<string, string>();
  let reading: Promise<string> | undefined;
  return async (packageJson) => {
    const found = known.get(packageJson);
    if (found !== undefined) return found;
    reading ??= readStoreLockfile(store);
    const made = pruneLockfile({ packageJson, storeLockfile: await reading });
    const [oldest] = known.keys();
    if (known.size >= remembered && oldest !== undefined) known.delete(oldest);
    known.set(packageJson, made);
    return made;
  };
}

// npm keeps a copy of what it installed inside the folder itself.
async function readStoreLockfile(store: string): Promise<string> {
  const beside = join(store, '..', 'package-lock.json');
  return readFile(beside, 'utf8').catch(() => readFile(join(store, '.package-lock.json'), 'utf8'));
}
