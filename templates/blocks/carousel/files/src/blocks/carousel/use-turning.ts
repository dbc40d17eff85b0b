import { useEffect, useState } from 'react';

const lessMotion = '(prefers-reduced-motion: reduce)';

/** The place that is shown, moving on by itself unless it is held or paused. */
export function useTurning({ count, seconds, held }: { count: number; seconds: number; held: boolean }) {
  const [place, setPlace] = useState(0);
  const [paused, setPaused] = useState(() => window.matchMedia(lessMotion).matches);
  useEffect(() => {
    if (held || paused) return undefined;
    const timer = window.setInterval(() => setPlace((now) => (now + 1) % count), seconds * 1000);
    return () => window.clearInterval(timer);
  }, [held, paused, count, seconds]);
  const go = (to: number) => setPlace((to + count) % count);
  return { place, go, paused, setPaused };
}
