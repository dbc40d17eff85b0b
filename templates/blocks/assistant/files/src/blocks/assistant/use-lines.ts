import { useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { ownRows } from '../records/own-rows.ts';

export interface Line {
  id: string;
  side: 'visitor' | 'assistant';
  content: string;
  at: string;
}

/**
 * What was said so far, in order. It is kept with the app's data; for somebody who may not, because nobody is logged in,
 * until the page is left.
 */
export function useLines(entity: EntityDefinition) {
  const { rows, status, retry } = useRows(entity);
  const changes = useChanges(entity);
  const [passing, setPassing] = useState<readonly Line[]>([]);
  const isKept = access.may('create', entity) === 'yes';
  const kept = ownRows(entity, rows).map((row): Line => ({
    id: row.id,
    side: row['side'] === 'visitor' ? 'visitor' : 'assistant',
    content: String(row['content'] ?? ''),
    at: String(row['at'] ?? ''),
  }));
  return {
    lines: isKept ? kept : passing,
    status,
    retry,
    say: async (side: Line['side'], content: string) => {
      const { now } = moment(new Date());
      if (isKept) await changes.create({ side, content, at: now });
      else setPassing((before) => [...before, { id: String(before.length), side, content, at: now }]);
    },
    clear: async () => {
      setPassing([]);
      for (const { id } of kept) await changes.remove(id);
    },
  };
}
