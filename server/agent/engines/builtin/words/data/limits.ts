import type { LimitEntry } from './limit-entry.ts';
import { serviceLimits } from './service-limits.ts';
import { surfaceLimits } from './surface-limits.ts';

export type { LimitEntry };

/** Everything that is known to be beyond this engine. */
export const limitEntries: readonly LimitEntry[] = [...serviceLimits, ...surfaceLimits];
