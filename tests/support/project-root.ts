import { resolve } from 'node:path';

/** The checkout under test. */
export const projectRoot = resolve(import.meta.dirname, '..', '..');
