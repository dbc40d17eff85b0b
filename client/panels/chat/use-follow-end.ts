import { useCallback, useEffect, useRef } from 'react';

/** Id of the place of the plan card. */
export const planPlace = 'plan-place';
/** Nearer to the end than this, the person reads the end. */
const nearEnd = 120;
/** A scroll this soon after the person moved something is theirs. */
const intentMilliseconds = 1000;
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Keeps the end of a scrolled list in view while it grows, unless the person has scrolled up. A new plan is shown from
 * its beginning instead. Returns the ref of the element that scrolls.
 */
export function useFollowEnd(shown: {
  /** Id of the plan that waits. */
  plan: string | undefined;
  /** How many messages the person has written. */
  written: number;
}): (element: HTMLElement | null) => void {
  const { plan, written } = shown;
  const following = useRef(true);

  // What the person writes, and what follows on their approval, is at the end.
  useEffect(() => {
    following.current = true;
  }, [plan, written]);
  useEffect(() => {
    if (plan === undefined) return;
    following.current = false;
    document.getElementById(planPlace)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [plan]);

  return useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const distance = () => element.scrollHeight - element.scrollTop - element.clientHeight;
    const toEnd = () => {
      if (following.current) element.scrollTo({ top: element.scrollHeight, behavior: 'instant' });
    };
    // What scrolls by itself, such as a card that grows, is no wish of the person's.
    let moved = -Infinity;
    const onMove = () => {
      moved = performance.now();
    };
    const onScroll = () => {
      if (performance.now() - moved < intentMilliseconds) following.current = distance() < nearEnd;
    };
    for (const kind of moves) element.addEventListener(kind, onMove, { passive: true });
    element.addEventListener('scroll', onScroll, { passive: true });
    const sizes = new ResizeObserver(toEnd);
    for (const child of element.children) sizes.observe(child);
    toEnd();
    return () => {
      for (const kind of moves) element.removeEventListener(kind, onMove);
      element.removeEventListener('scroll', onScroll);
      sizes.disconnect();
    };
  }, []);
}
