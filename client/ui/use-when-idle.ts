import { useEffect } from 'react';

/** Does something once the browser has nothing else to do, while `wanted`. */
export function useWhenIdle(wanted: boolean, act: () => void): void {
  useEffect(() => {
    if (!wanted) return undefined;
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(act, 2000);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(act);
    return () => cancelIdleCallback(idle);
  }, [wanted, act]);
}
