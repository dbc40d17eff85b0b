import { useEffect } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { addressOf } from './addresses.ts';

const firstSeen = new Map<string, number>();
const delays: Readonly<Record<string, number>> = { queued: 1200, sent: 1800 };

/**
 * Messages on their way go on by themselves: waiting, sent, delivered. No mail or telephone network is connected, so this
 * plays it through; addresses that end in `.invalid` fail.
 */
export function useDelivery(entity: EntityDefinition): void {
  const { rows } = useRows(entity);
  const changes = useChanges(entity);
  useEffect(() => {
    const look = () => {
      const { now } = moment(new Date());
      for (const row of rows) {
        const next = nextOf(row, now);
        if (!next || access.may('update', entity, row) !== 'yes') continue;
        const key = `${row.id} ${String(row['status'])}`;
        const since = firstSeen.get(key) ?? Date.now();
        firstSeen.set(key, since);
        if (Date.now() - since < (delays[String(row['status'])] ?? 0)) continue;
        firstSeen.set(key, Number.POSITIVE_INFINITY);
        changes.update(row.id, next).catch(() => firstSeen.delete(key));
      }
    };
    const timer = setInterval(look, 500);
    return () => clearInterval(timer);
  }, [rows, entity, changes]);
}

/** What becomes of a message next. */
function nextOf(row: Row, now: string): Values | undefined {
  const { status, sendAt, to } = row;
  if (status === 'queued')
    return typeof sendAt === 'string' && sendAt.slice(0, 16) > now ? undefined : { status: 'sent' };
  if (status !== 'sent') return undefined;
  const lost = Array.isArray(to) && to.some((label) => /\.invalid$/i.test(addressOf(String(label))));
  return { status: lost ? 'failed' : 'delivered' };
}
