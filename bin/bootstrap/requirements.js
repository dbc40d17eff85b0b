import { findProgram } from './find-program.js';

const oldestNode = 18;

/** Throws one line about what this machine lacks. */
export function checkRequirements() {
  const version = Number(process.versions.node.split('.')[0]);
  if (version < oldestNode) {
    throw new Error(
      `Sprout needs Node ${oldestNode} or newer to start; this is Node ${process.versions.node}. Get a newer one from https://nodejs.org.`,
    );
  }
  if (!findProgram('git')) {
    throw new Error(
      'Sprout needs git and cannot find it. Install it (on Debian or Ubuntu: apt-get install git) and start again.',
    );
  }
}
