import { useEffect, useState } from 'react';

export interface Clock {
  /** Milliseconds it has run. */
  elapsed: number;
  running: boolean;
  start: () => void;
  pause: () => void;
  reset: () => void;
}

/** A clock that keeps the right time also where the browser lets hidden tabs sleep. */
export function useClock(): Clock {
  const [before, setBefore] = useState(0);
  const [since, setSince] = useState<number>();
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (since === undefined) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [since]);
  const elapsed = before + (since === undefined ? 0 : Math.max(0, now - since));
  return {
    elapsed,
    running: since !== undefined,
    start: () => {
      setNow(Date.now());
      setSince(Date.now());
    },
    pause: () => {
      setBefore(elapsed);
      setSince(undefined);
    },
    reset: () => {
      setBefore(0);
      setSince(undefined);
    },
  };
}
