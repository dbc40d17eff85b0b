import type { Engine } from './engine.ts';

/** What the commands of the container driver share. */
export interface ContainerDriverContext {
  /** Sprout's own Node. */
  node: string;
  store: string;
  engine: Engine;
  /** Labels all containers of this installation. */
  owner: string;
  /** Makes the run's own folder; a sweep leaves it alone. */
  createRunFolder(): Promise<{ name: string; folder: string }>;
}

export const labels = {
  owner: 'sprout.owner',
  /** The name of the run's folder. */
  run: 'sprout.run',
  /** The id of a service. */
  service: 'sprout.service',
} as const;
