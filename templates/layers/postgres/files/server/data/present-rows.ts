import type { ClientBase } from 'pg';
import type { SentChange, SentRow } from '../../shared/data-api.ts';
import type { Asker } from './asker.ts';
import type { KeptChange } from './postgres-rows.ts';
import type { KeptRow } from './table-statements.ts';

/** What whoever asks is told of changes. */
export async function presentChanges(
  changes: readonly KeptChange[],
  asker: Asker,
  client: ClientBase,
): Promise<SentChange[]> {
  const rows = changes.flatMap(({ before, after }) => [before, after].filter((row) => row !== undefined));
  const shown = await asker.present(rows, client);
  const sent = new Map(rows.map((row, index) => [row, shown[index]]));
  return changes.flatMap((change) => {
    const before = change.before && sent.get(change.before);
    const after = change.after && sent.get(change.after);
    return before || after ? [{ ...(before && { before }), ...(after && { after }) }] : [];
  });
}

/** A row without whose it is. */
export function presentRow({ entity, id, order, sample, values }: KeptRow): SentRow {
  return { entity, id, order, sample, values };
}
