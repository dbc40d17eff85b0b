import { useEffect, useEffectEvent } from 'react';

/** The longest step, in seconds, so that nothing jumps after a pause. */
const longest = 0.05;

/** Calls with the seconds since the last picture, for each picture the screen shows. */
export function useFrames(isRunning: boolean, step: (seconds: number) => void): void {
  const onFrame = useEffectEvent(step);
  useEffect(() => {
    if (!isRunning) return undefined;
    let last = performance.now();
    let handle = requestAnimationFrame(function draw(now) {
      onFrame(Math.min(longest, (now - last) / 1000));
      last = now;
      handle = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(handle);
  }, [isRunning]);
}
