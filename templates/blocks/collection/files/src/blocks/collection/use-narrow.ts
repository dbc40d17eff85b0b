import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 47.99rem)';

/** Whether the window is too narrow for tables. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(narrow);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(narrow).matches,
  );
}
