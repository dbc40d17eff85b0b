import { useEffect, useState } from 'react';

export interface Seconds {
  seconds: number;
  isRunning: boolean;
  run(on: boolean): void;
  reset(): void;
}

/** Seconds that are counted while a round runs; a round that goes on begins where it stopped. */
export function useSeconds(start = 0): Seconds {
  const [seconds, setSeconds] = useState(start);
  const [isRunning, setRunning] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setSeconds((held) => held + 1), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return {
    seconds,
    isRunning,
    run: setRunning,
    reset: () => {
      setRunning(false);
      setSeconds(0);
    },
  };
}

/** `1:05`. */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
