import { useCallback, useEffect, useState } from 'react';
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
const oftenEnough = 30_000;

/** How often it runs, when it last did, and a run when it is due, wherever that is seen. */
export function useFrequency({ entity, hours, last }: FrequencyFields): Frequency {
  const { rows, status } = useRows(entity);
  const changes = useChanges(entity);
  const now = useNow();
  const [opened] = useState(now);
  const row = rows.at(-1);
  const every = typeof row?.[hours] === 'number' ? row[hours] : usual;
  const at = typeof row?.[last] === 'string' ? row[last] : opened;
  const next = moment(new Date(new Date(at).getTime() + every * 3_600_000)).now;
  const put = useCallback(
    async (values: Record<string, string | number>) => {
      if (row) await changes.update(row.id, values);
      else await changes.create({ [hours]: every, [last]: at, ...values });
    },
    [row, changes, hours, last, every, at],
  );
  const run = useCallback(() => put({ [last]: moment(new Date()).now }), [put, last]);
  const isDue = status === 'ready' && row !== undefined && next <= now;
  useEffect(() => {
    if (isDue) void run();
  }, [isDue, run]);
  return {
    hours: every,
    last: at,
    next,
    isReady: status === 'ready',
    set: (value) => put({ [hours]: value }),
    run,
  };
}

/** The moment, in the form rows hold. */
function useNow(): string {
  const [now, setNow] = useState(() => moment(new Date()).now);
  useEffect(() => {
    const timer = setInterval(() => setNow(moment(new Date()).now), oftenEnough);
    return () => clearInterval(timer);
  }, []);
  return now;
}
