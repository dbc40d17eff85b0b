import { useSyncExternalStore } from 'react';
import { moment } from '../../../shared/dates.ts';

const oftenEnough = 60_000;

/** `YYYY-MM-DD`, where the person is; follows midnight. */
export function useToday(): string {
  return useSyncExternalStore(watch, () => moment(new Date()).today);
}

function watch(look: () => void): () => void {
  const timer = setInterval(look, oftenEnough);
  return () => clearInterval(timer);
}
