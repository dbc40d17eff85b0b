import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { built, packages, root } from './paths.js';

/**
 * How Node runs the server: a small young generation keeps some 30 MB free that the server would never need, and the
 * server may say once that its start is over.
 */
export const serverOptions = ['--max-semi-space-size=4', '--expose-gc'];

/**
 * What Node has compiled of the server is kept: the next start takes a third less work. Without a limit glibc keeps
 * memory apart for each thread (mallopt(3)), some 4 MB that nobody uses.
 */
export const serverEnvironment = { NODE_COMPILE_CACHE: join(built, 'compiled'), MALLOC_ARENA_MAX: '2' };

/**
 * The environment in which every tool of the packages runs on Sprout's own Node.
 * @returns {NodeJS.ProcessEnv}
 */
export function ownEnvironment() {
  return { ...process.env, PATH: `${join(packages, '.bin')}${delimiter}${process.env.PATH ?? ''}` };
}

/**
 * Runs a program of Sprout's in this terminal until it ends; signals are passed on. The channel to it tells it when
 * this process is gone, however that came, so that it never stays behind.
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment besides Sprout's own
 * @returns {Promise<number>} its exit status
 */
export function runForeground(node, args, environment = {}) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...ownEnvironment(), ...environment },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  stopWhenNpmIsGone(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/**
 * npm, killed outright, tells nobody. Without npm a changed parent is no reason to stop (think of nohup).
 * @param {() => void} stop
 */
function stopWhenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 1000);
  timer.unref();
}
