import { useSyncExternalStore } from 'react';
import type { Person } from '../../shared/action.ts';
import { me } from './session.ts';

let person = me.person;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whoever is logged in, by the name they have now. */
export function usePerson(): Person | undefined {
  return useSyncExternalStore(subscribe, () => person);
}

/** Shows that whoever is logged in changed their name or address. */
export function changePerson(changes: Pick<Person, 'name' | 'email'>): void {
  person = person && { ...person, ...changes };
  for (const listener of listeners) listener();
}
