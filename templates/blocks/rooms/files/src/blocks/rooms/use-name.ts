import { useState } from 'react';
import { access } from '../../store/index.ts';

const place = 'name-in-rooms';

/** What somebody is called: as logged in, else as they said in this browser. */
export function useName(): { name: string; setName: (name: string) => void; isAsked: boolean } {
  const [said, setSaid] = useState(() => localStorage.getItem(place) ?? '');
  const name = access.person?.name ?? said;
  return {
    name,
    setName: (next) => {
      localStorage.setItem(place, next);
      setSaid(next);
    },
    isAsked: access.person === undefined,
  };
}
