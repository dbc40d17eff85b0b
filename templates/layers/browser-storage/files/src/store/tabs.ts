import type { StoredChange } from './stored-row.ts';

/** Tells the app's other tabs what changed, and hears it from them. */
export function createTabs(hear: (changes: readonly StoredChange[]) => void): {
  tell: (changes: readonly StoredChange[]) => void;
} {
  const channel = new BroadcastChannel('rows');
  // Only tabs of this app, on this origin, can send here.
  channel.addEventListener('message', (event: MessageEvent<readonly StoredChange[]>) => hear(event.data));
  return { tell: (changes) => channel.postMessage(changes) };
}
