import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];

/**
 * The path of a program in the PATH (or in one of `folders`), if there is one.
 * @param {string} name
 * @param {string[]} [folders]
 * @returns {string | undefined}
 */
export function findProgram(name, folders = []) {
  const places = [...folders, ...(process.env.PATH ?? '').split(delimiter)].filter(Boolean);
  const candidates = places.flatMap((place) => endings.map((ending) => join(place, name + ending)));
  return candidates.find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
