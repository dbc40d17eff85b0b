import { buildClient } from './build-client.js';
import { installPackages } from './install-packages.js';
import { findOwnNode } from './own-node.js';
import { checkRequirements } from './requirements.js';
import { runChecks } from './run-checks.js';
import { runForeground, serverEnvironment, serverOptions } from './run-foreground.js';

/**
 * What `npm start`, `npm test`, `npm run check` and `npm run bench` do. Runs on the machine's own Node (18 or newer)
 * and hands over to the Node that comes with the packages. Throws what a person can be told in one line.
 * @param {string[]} args
 * @returns {Promise<number>} the exit status
 */
export async function bootstrap(args) {
  const [mode, ...rest] = args;
  checkRequirements();
  await installPackages();
  const node = findOwnNode();

  switch (mode) {
    case undefined:
      await buildClient(node);
      return runForeground(node, [...serverOptions, 'server/main.ts'], serverEnvironment);
    case '--test':
      await buildClient(node);
      return runChecks(node, { all: true, vitestArgs: rest });
    case '--check':
      return runChecks(node, { all: false, vitestArgs: rest });
    case '--bench':
      await buildClient(node);
      return runForeground(node, ['tests/bench/main.ts', ...rest]);
    default:
      throw new Error(`Unknown option ${mode}. Known are --test, --check and --bench.`);
  }
}
