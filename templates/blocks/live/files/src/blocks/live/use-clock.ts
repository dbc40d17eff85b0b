import { useEffect, useState } from 'react';

/** The moment, every so many seconds while it runs. */
export function useClock(seconds: number, isRunning: boolean): number {
  const [at, setAt] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setAt(Date.now()), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds, isRunning]);
  return at;
}
