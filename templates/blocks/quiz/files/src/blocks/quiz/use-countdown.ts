import { useEffect, useRef, useState } from 'react';

/** Seconds that are left of so many minutes; calls `onOver` once when there are none. */
export function useCountdown(minutes: number | undefined, onOver: () => void): number | undefined {
  const [left, setLeft] = useState(minutes === undefined ? undefined : minutes * 60);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    if (minutes === undefined) return;
    const end = Date.now() + minutes * 60_000;
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.round((end - Date.now()) / 1000));
      setLeft(rest);
      if (rest > 0) return;
      clearInterval(timer);
      over.current();
    }, 1000);
    return () => clearInterval(timer);
  }, [minutes]);
  return left;
}

/** `9:05`. */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
