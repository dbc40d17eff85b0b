import type { Source } from './source.ts';

/** Files that rows are read from. */
export const sources: readonly Source[] = [];
