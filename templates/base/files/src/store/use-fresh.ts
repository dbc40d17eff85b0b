import { useEffect } from 'react';
import { store } from './store.ts';

const often = 2_500;

/** While a page is open on which people wait for each other, what others change is looked up every few seconds. */
export function useFresh(): void {
  useEffect(() => {
    const timer = setInterval(() => store.refresh?.(), often);
    return () => clearInterval(timer);
  }, []);
}
