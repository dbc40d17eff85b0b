import type { Express } from 'express';

/** A part of the server: adds its routes when the app starts. */
export interface Feature {
  /** Resolves, once ready, to what is to be done when the server stops. */
  start(app: Express): Promise<() => Promise<void>>;
  /** Rejects while the feature cannot work. */
  healthy?(): Promise<void>;
}
