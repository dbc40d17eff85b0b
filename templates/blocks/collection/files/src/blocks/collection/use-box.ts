import { useCallback, useLayoutEffect, useRef, useState } from 'react';

export interface Box {
  width: number;
  /** Distance from the top of the document. */
  top: number;
}

/**
 * Where an element is and how wide, kept up to date: when it or the page changes in size, and, where its place matters
 * (`placed`), after every drawing.
 */
export function useBox(placed: boolean): [(element: HTMLElement | null) => void, Box] {
  const element = useRef<HTMLElement>(null);
  const [box, setBox] = useState<Box>({ width: 0, top: 0 });
  const measure = useCallback(() => {
    if (!element.current) return;
    const { width, top } = element.current.getBoundingClientRect();
    const next = { width: Math.round(width), top: Math.round(top + window.scrollY) };
    setBox((before) => (before.width === next.width && before.top === next.top ? before : next));
  }, []);
  const watch = useRef<ResizeObserver>(undefined);
  const attach = useCallback(
    (found: HTMLElement | null) => {
      element.current = found;
      watch.current?.disconnect();
      if (!found) return;
      watch.current = new ResizeObserver(measure);
      watch.current.observe(found);
      watch.current.observe(document.body);
      measure();
    },
    [measure],
  );
  useLayoutEffect(() => {
    if (placed) measure();
  });
  return [attach, box];
}
