import type { StoredChange } from './stored-row.ts';

export interface Live {
  /** Tells the app's other tabs what changed. */
  tell(changes: readonly StoredChange[]): void;
  /** Looks what others changed, at most every two seconds. */
  lookUp(): void;
}

const often = 2_000;

/**
 * Keeps tabs alike: other tabs of this browser tell what they change; what other people change is looked up whenever
 * the person comes back to the page, and now and then while it is open.
 */
export function createLive(options: {
  hear: (changes: readonly StoredChange[]) => void;
  lookUp: () => Promise<void>;
}): Live {
  const channel = new BroadcastChannel('rows');
  // Only tabs of this app, on this origin, can send here.
  channel.addEventListener('message', (event: MessageEvent<readonly StoredChange[]>) =>
    options.hear(event.data),
  );
  let lastTime = Date.now();
  const lookUp = () => {
    if (document.visibilityState !== 'visible' || Date.now() - lastTime < often) return;
    lastTime = Date.now();
    void options.lookUp();
  };
  window.addEventListener('focus', lookUp);
  window.addEventListener('online', lookUp);
  document.addEventListener('visibilitychange', lookUp);
  setInterval(lookUp, 30_000);
  return {
    lookUp,
    tell: (changes) => changes.length > 0 && channel.postMessage(changes),
  };
}
