import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** After going to another page the focus is at its beginning, so that keyboards and screen readers go on from there. */
export function useFocusOnNavigation(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
