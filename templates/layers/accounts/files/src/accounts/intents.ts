import type { Intent } from '../store/access-type.ts';

const key = 'go-on';
const lasts = 10 * 60_000;

let asked: Intent | undefined;
const listeners = new Set<() => void>();

/** What somebody is asked to log in for now; for useSyncExternalStore. */
export const asking = {
  read: () => asked,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function ask(intent: Intent | undefined): void {
  asked = intent;
  for (const listener of listeners) listener();
}

/** Keeps what somebody was about to do until they have logged in, in this tab. */
export function keepIntent(intent: Intent | undefined): void {
  try {
    if (intent) sessionStorage.setItem(key, JSON.stringify({ intent, until: Date.now() + lasts }));
    else sessionStorage.removeItem(key);
  } catch {
    // No storage here: they do it again themselves.
  }
}

/** What somebody was about to do before they logged in; once. */
export function takeIntent(): Intent | undefined {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    // Written above, by this tab.
    const kept = text === null ? undefined : (JSON.parse(text) as { intent: Intent; until: number });
    return kept && kept.until > Date.now() ? kept.intent : undefined;
  } catch {
    return undefined;
  }
}
