import { useEffect, useState } from 'react';

/** Somebody who can be written to. */
export interface Somebody {
  id: string;
  name: string;
  role: string;
}

/** Everybody who has an account, but for whoever asks. */
export function usePeople(me: string | undefined): readonly Somebody[] {
  const [people, setPeople] = useState<readonly Somebody[]>([]);
  useEffect(() => {
    if (me === undefined) return;
    let isHere = true;
    void ask().then((found) => isHere && setPeople(found.filter(({ id }) => id !== me)));
    return () => {
      isHere = false;
    };
  }, [me]);
  return people;
}

async function ask(): Promise<readonly Somebody[]> {
  try {
    const response = await fetch('/api/people/names');
    const read: unknown = response.ok ? await response.json() : undefined;
    const list: unknown = typeof read === 'object' && read !== null && 'people' in read ? read.people : [];
    return Array.isArray(list) ? list.flatMap(somebody) : [];
  } catch {
    return [];
  }
}

function somebody(given: unknown): Somebody[] {
  if (typeof given !== 'object' || given === null || !('id' in given) || !('name' in given)) return [];
  const role = 'role' in given ? String(given.role) : '';
  return [{ id: String(given.id), name: String(given.name), role }];
}
