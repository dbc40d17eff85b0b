import type { Isolation } from './isolation.ts';

/** What the commands of the process driver share. */
export interface ProcessDriverContext {
  /** Sprout's own Node. */
  node: string;
  store: string;
  isolation: Isolation;
  /** Makes the run's own folder; a sweep leaves it alone. */
  createRunFolder(): Promise<string>;
}
