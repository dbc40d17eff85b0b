import { useEffect, useState } from 'react';

/** How much of the window's top is covered by the app's header, in pixels: what sticks goes below that. */
export function useStickyTop(): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const measure = () => {
      const bars = [...document.querySelectorAll('header')].map((header) => header.getBoundingClientRect());
      const bar = bars.find(({ width }) => width > window.innerWidth / 2);
      setHeight(bar ? Math.round(bar.height) : 0);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return height;
}
