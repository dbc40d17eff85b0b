import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Installed packages. */
export const packages = join(root, 'node_modules');

/** What is built; can be deleted at any time. */
export const built = join(root, '.build');
