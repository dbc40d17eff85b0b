import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './find-program.js';
import { packages, root } from './paths.js';

const lockfile = join(root, 'package-lock.json');
const stamp = join(packages, '.sprout-lock');

/** Installs the packages if they are missing or are not those of the lockfile. */
export async function installPackages() {
  const wanted = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!alreadyInstalled()) await runInstall();
  try {
    writeFileSync(stamp, wanted);
  } catch {
    // Packages on a read-only disk are compared again at the next start.
  }
}

/** Whether npm has already installed what the lockfile names, by hand for instance. */
function alreadyInstalled() {
  const installedFile = join(packages, '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readPackages(installedFile);
  return Object.entries(readPackages(lockfile)).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && existsSync(join(root, path));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

async function runInstall() {
  const npm = findProgram('npm');
  if (!npm) {
    throw new Error(
      'Sprout needs npm to install its packages and cannot find it. It comes with Node: https://nodejs.org.',
    );
  }
  process.stdout.write('Installing what is missing (about a minute)…\n');
  const args = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ];
  const child = spawn(npm, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (status === 0) return;
  const reason = output.trim().split('\n').slice(0, 12).join('\n');
  throw new Error(
    `${reason}\nThe packages could not be installed (the lines above are npm's). Check the network and start again.`,
  );
}
