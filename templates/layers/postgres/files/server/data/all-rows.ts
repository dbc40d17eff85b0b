import { moment } from '../../shared/dates.ts';
import type { Context } from '../../shared/action.ts';
import { createDerivedRows } from '../../shared/derived-rows.ts';
import { derivations } from '../../shared/model/derived.ts';
import { entityOf } from '../../shared/model/index.ts';
import type { Row, Rows } from '../../shared/rows.ts';
import { matches } from '../../shared/values.ts';

/** Rows of files by entity. */
export type FileRows = ReadonlyMap<string, readonly Row[]>;

/** What actions see: rows of the database and of files, with derived fields. */
export function createAllRows(
  rows: Rows,
  { fileRows, today, now }: { fileRows: FileRows } & Pick<Context, 'today' | 'now'>,
): Rows {
  const given = (entity: string) =>
    entityOf(entity)?.origin === 'catalogue' ? (fileRows.get(entity) ?? []) : undefined;
  const all: Rows = {
    ...rows,
    get: async (entity, id) => {
      const list = given(entity);
      return list ? list.find((row) => row.id === id) : rows.get(entity, id);
    },
    list: async (entity, match) => {
      const list = given(entity);
      return list ? list.filter((row) => matches(row, match)) : rows.list(entity, match);
    },
  };
  return createDerivedRows(all, { derivations, today, now });
}

/** Today and now in a time zone; where the server is when the zone is not known. */
export function momentIn(zone: string | undefined, at = new Date()): Pick<Context, 'today' | 'now'> {
  if (!zone) return moment(at);
  try {
    // Swedish writes dates as rows hold them.
    const text = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(at);
    const [today = '', time = ''] = text.split(' ');
    return { today, now: `${today}T${time}` };
  } catch {
    return moment(at);
  }
}
