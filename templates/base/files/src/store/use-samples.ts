import { useSyncExternalStore } from 'react';
import { store } from './store.ts';

/** The sample rows that are still there. */
export function useSamples(): { count: number; remove: () => Promise<void> } {
  const count = useSyncExternalStore(store.subscribe, store.samples);
  return { count, remove: store.removeSamples };
}
