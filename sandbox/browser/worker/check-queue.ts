import type { BrowserCheck } from '../browser-check.ts';

/** A window as the queue sees it: what it did last, and whether the next check may go on from that. */
export interface Taker {
  last: BrowserCheck | undefined;
  ready: boolean;
}

export interface Turn {
  check: BrowserCheck;
  /** It does the rest of its steps on what the one before it in this window prepared. */
  goesOn: boolean;
}

export interface CheckQueue {
  take(window: Taker): Turn | undefined;
  /** Nothing is taken any more. */
  stop(): void;
}

/** What may share a window. */
export function kindOf({ viewport, group }: BrowserCheck): string {
  return `${viewport} ${group}`;
}

/** What may go on from each other; `undefined` for checks that do all by themselves. */
export function setupOf(check: BrowserCheck): string | undefined {
  const { setup, steps } = check;
  // Without steps of its own a check proves nothing once others have done its set-up.
  if (setup === undefined || setup < 1 || setup >= steps.length) return undefined;
  return `${kindOf(check)} ${JSON.stringify(steps.slice(0, setup))}`;
}

// Who proves the set-up does all of it; then those who return to it or only look; last who leave nothing to go on from.
function rank({ fresh, spends, returns }: BrowserCheck): number {
  if (fresh === true) return 0;
  if (spends === true) return 3;
  return returns === true ? 1 : 2;
}

/** Those of one set-up one after the other, the longest such rows first; then all that stand alone. */
function inOrder(checks: readonly BrowserCheck[]): BrowserCheck[] {
  const rows = new Map<string, BrowserCheck[]>();
  const alone: BrowserCheck[] = [];
  for (const check of checks) {
    const setup = setupOf(check);
    if (setup === undefined) alone.push(check);
    else rows.set(setup, [...(rows.get(setup) ?? []), check]);
  }
  const longest = [...rows.values()].toSorted((one, other) => other.length - one.length);
  return [...longest.flatMap((row) => row.toSorted((one, other) => rank(one) - rank(other))), ...alone];
}

/** Hands checks out to windows, so that few set-ups are done and no window is idle while one waits. */
export function createCheckQueue(checks: readonly BrowserCheck[]): CheckQueue {
  const waiting = inOrder(checks);
  /** The set-up each window is at. */
  const places = new Map<Taker, string | undefined>();

  function choose(window: Taker): number {
    const { last, ready } = window;
    const here = last && setupOf(last);
    if (ready && here !== undefined) {
      const next = waiting.findIndex((check) => setupOf(check) === here && check.fresh !== true);
      if (next >= 0) return next;
    }
    const others = [...places].filter(([taker]) => taker !== window).map(([, setup]) => setup);
    const free = (check: BrowserCheck) => {
      const setup = setupOf(check);
      return setup === undefined || !others.includes(setup);
    };
    const fitting = (check: BrowserCheck) => last === undefined || kindOf(check) === kindOf(last);
    const next = waiting.findIndex((check) => fitting(check) && free(check));
    if (next >= 0) return next;
    // The other window is at these: the last of them are those it would do from a fresh start anyway.
    const shared = waiting.findLastIndex(fitting);
    return shared >= 0 ? shared : waiting.length > 0 ? 0 : -1;
  }

  return {
    take(window) {
      const index = choose(window);
      const [check] = index < 0 ? [] : waiting.splice(index, 1);
      if (check === undefined) {
        places.delete(window);
        return undefined;
      }
      const setup = setupOf(check);
      const goesOn =
        window.ready &&
        setup !== undefined &&
        check.fresh !== true &&
        window.last !== undefined &&
        setupOf(window.last) === setup;
      places.set(window, setup);
      return { check, goesOn };
    },
    stop() {
      waiting.length = 0;
    },
  };
}
