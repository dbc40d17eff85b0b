import { useCallback, useEffect, useRef } from 'react';

/** Nearer to the end than this, the person reads the end. */
const nearEnd = 120;

/**
 * Keeps the end of a scrolled list in view while it grows, unless the person has scrolled up. A new plan is shown from
 * its beginning instead. Returns the ref of the element that scrolls.
 */
export function useFollowEnd(plan: string | undefined): (element: HTMLElement | null) => void {
  const scroller = useRef<HTMLElement>(null);
  const following = useRef(true);

  useEffect(() => {
    if (plan === undefined) return;
    following.current = false;
    // The plan card may still be on its way.
    let tries = 0;
    const show = () => {
      const card = document.getElementById('plan');
      if (card) card.scrollIntoView({ block: 'start', behavior: 'instant' });
      else if (tries++ < 120) frame = requestAnimationFrame(show);
    };
    let frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [plan]);

  return useCallback((element: HTMLElement | null) => {
    scroller.current = element;
    if (!element) return;
    const distance = () => element.scrollHeight - element.scrollTop - element.clientHeight;
    const toEnd = () => {
      if (following.current) element.scrollTo({ top: element.scrollHeight, behavior: 'instant' });
    };
    const onScroll = () => {
      following.current = distance() < nearEnd;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    const sizes = new ResizeObserver(toEnd);
    for (const child of element.children) sizes.observe(child);
    toEnd();
    return () => {
      element.removeEventListener('scroll', onScroll);
      sizes.disconnect();
    };
  }, []);
}
