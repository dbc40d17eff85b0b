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
  const known = useRef(address);
  const written = useRef<readonly string[]>([]);

  useEffect(() => {
    if (address === known.current) return;
    known.current = address;
    // What was written here is drawn a moment later; by then more may have been typed.
    const at = written.current.indexOf(address);
    written.current = at < 0 ? [] : written.current.slice(at + 1);
    if (at < 0) setQuery(readQuery(new URLSearchParams(address), filters));
  }, [address, filters]);
  useEffect(() => () => clearTimeout(pending.current), []);

  const change = useCallback(
    (asked: Query) => {
      setQuery(asked);
      clearTimeout(pending.current);
      const write = () => {
        writes.current = [...writes.current, Date.now()];
        const changed = writeQuery(asked, filters, new URLSearchParams(window.location.search));
        const next = changed.toString();
        if (next !== (written.current.at(-1) ?? known.current)) written.current = [...written.current, next];
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
