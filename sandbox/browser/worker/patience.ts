import { setTimeout as sleep } from 'node:timers/promises';

/** How long an action or an expectation may take. Set once, when the process starts. */
export const patience = { milliseconds: 3_000 };

/** `3 seconds`. */
export function patienceInWords(): string {
  const seconds = patience.milliseconds / 1_000;
  return `${seconds} second${seconds === 1 ? '' : 's'}`;
}

/** A step that did not do what it should; the message says what was seen instead, in plain words. */
export class StepFailure extends Error {
  override name = 'StepFailure';
}

/** Rejects when the page does not respond: a page that is busy for ever answers no question. */
export async function within<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StepFailure('The page does not respond.')), milliseconds);
  });
  promise.catch(() => undefined);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** What a look at the page brings: what was sought, or what was seen instead, which is only asked for at the end. */
export type Look<Value> = { found: Value } | { seen: string | (() => Promise<string>) };

/** Looks again and again until it is found or patience is at an end. */
export async function eventually<Value>(look: () => Promise<Look<Value>>): Promise<Value> {
  const deadline = performance.now() + patience.milliseconds;
  let seen: string | (() => Promise<string>) = 'Nothing was there.';
  for (let pause = 15; ; pause = Math.min(100, pause * 1.5)) {
    try {
      const outcome = await within(look(), deadline + 1_000 - performance.now());
      if ('found' in outcome) return outcome.found;
      seen = outcome.seen;
    } catch (error) {
      if (error instanceof StepFailure) throw error;
      // The page was being replaced while it was looked at; look again.
      if (performance.now() > deadline) throw error;
    }
    if (performance.now() > deadline)
      throw new StepFailure(typeof seen === 'string' ? seen : await within(seen(), 1_000));
    await sleep(pause);
  }
}
