import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { FieldDefinition } from '../../../shared/entity.ts';
import { readQuery, writeQuery, type Query } from './query.ts';

/** Browsers refuse more than 200 changes of address in 30 seconds: so many go at once, then there are pauses. */
const atOnce = 20;
const windowMilliseconds = 4000;
const pauseMilliseconds = 250;

/** The list's query. It is in the address, so that back, reload and copied links work; typing does not wait for that. */
export function useQuery(filters: readonly FieldDefinition[]): [Query, (query: Query) => void] {
  const [parameters, setParameters] = useSearchParams();
  const [query, setQuery] = useState(() => readQuery(parameters, filters));
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writes = useRef<readonly number[]>([]);
  const address = parameters.toString();
  const ours = useRef(address);

  useEffect(() => {
    if (address === ours.current) return;
    ours.current = address;
    setQuery(readQuery(new URLSearchParams(address), filters));
  }, [address, filters]);
  useEffect(() => () => clearTimeout(pending.current), []);

  const change = useCallback(
    (next: Query) => {
      setQuery(next);
      clearTimeout(pending.current);
      const write = () => {
        writes.current = [...writes.current, Date.now()];
        const changed = writeQuery(next, filters, new URLSearchParams(window.location.search));
        ours.current = changed.toString();
        setParameters(changed, { replace: true, preventScrollReset: true });
      };
      const recent = Date.now() - windowMilliseconds;
      writes.current = writes.current.filter((time) => time > recent);
      if (writes.current.length < atOnce) write();
      else pending.current = setTimeout(write, pauseMilliseconds);
    },
    [filters, setParameters],
  );
  return [query, change];
}
