import { me } from './session.ts';

const key = 'greeting';

/** Whether somebody has just registered, or logged in once more. */
export type Greeting = 'registered' | 'back';

/** Keeps until the next page how somebody got in; there they are greeted. */
export function keepGreeting(greeting: Greeting): void {
  try {
    sessionStorage.setItem(key, greeting);
  } catch {
    // No storage here: they get in without a greeting.
  }
}

function take(): Greeting | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return kept === 'registered' || kept === 'back' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** How whoever is logged in got in, on the first page after it. */
export const greeting: Greeting | undefined = me.person ? take() : undefined;
