import { useEffect, useMemo, useRef } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useChanges, useRows } from '../../store/index.ts';

export interface FrequencyFields {
  entity: EntityDefinition;
  hours: string;
  last: string;
}

export interface Frequency {
  hours: number;
  /** `2026-11-22T09:30`. */
  last: string;
  next: string;
  isReady: boolean;
  set: (hours: number) => Promise<void>;
  run: () => Promise<void>;
}

const usual = 24;

/** How often it runs, when it last did, and a run when it is due. */
export function useFrequency({ entity, hours, last }: FrequencyFields, runs: boolean): Frequency {
  const { rows, status } = useRows(entity);
  const changes = useChanges(entity);
  const row = rows.at(-1);
  const opened = useMemo(() => moment(new Date()).now, []);
  const every = typeof row?.[hours] === 'number' ? row[hours] : usual;
  const at = typeof row?.[last] === 'string' ? row[last] : opened;
  const next = moment(new Date(new Date(at).getTime() + every * 3_600_000)).now;
  const put = async (values: Record<string, string | number>) => {
    if (row) await changes.update(row.id, values);
    else await changes.create({ [hours]: every, [last]: at, ...values });
  };
  const run = () => put({ [last]: moment(new Date()).now });
  const isDue = runs && status === 'ready' && row !== undefined && next <= moment(new Date()).now;
  const wanted = useRef(run);
  wanted.current = run;
  useEffect(() => {
    if (isDue) void wanted.current();
  }, [isDue]);
  return {
    hours: every,
    last: at,
    next,
    isReady: status === 'ready',
    set: (value) => put({ [hours]: value }),
    run,
  };
}
