import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { built, packages, root } from './paths.js';
import { serverEnvironment } from './run-foreground.js';

const sources = ['client', 'server/contract', 'templates/spec', 'vite.config.ts', 'package-lock.json'];
const stamp = join(built, 'client-stamp');

/**
 * Builds the browser part if it is not built yet or a source of it has changed since.
 * @param {string} node
 */
export async function buildClient(node) {
  if (!existsSync(join(root, 'client', 'index.html'))) return;
  const wanted = fingerprint();
  const isBuilt = existsSync(join(built, 'client', 'index.html'));
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  process.stdout.write('Building the interface (under a minute)…\n');
  const vite = join(packages, 'vite', 'bin', 'vite.js');
  const { status, stdout, stderr } = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    // What Node compiles of the builder serves the builds of apps too.
    env: { ...process.env, ...serverEnvironment },
  });
  if (status !== 0) {
    throw new Error(`${stderr || stdout}\nThe interface could not be built (the lines above are Vite's).`);
  }
  mkdirSync(built, { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Changes with any source: its name, its size or when it was written. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const source of sources) describe(join(root, source), (line) => hash.update(line));
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @param {(line: string) => void} add
 */
function describe(path, add) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    add(`${relative(root, path)} ${found.size} ${found.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(path).sort()) describe(join(path, name), add);
}
