import type { RowsToMove } from '../../shared/data-api.ts';
import type { StoredRow } from './stored-row.ts';

const movedKey = 'moved';
const mostAtOnce = 200;
const mostCharacters = 2_000_000;

/**
 * Sends rows that an earlier version of the app kept in this browser, oldest first, and remembers how far it came: each
 * is sent once. Examples stay behind, as the server has its own.
 */
export async function sendBrowserRows(send: (content: RowsToMove) => Promise<unknown>): Promise<void> {
  const database = await openExisting();
  if (!database) return;
  try {
    const moved = Number((await answer(read(database, 'done').get(movedKey))) ?? 0);
    const range = IDBKeyRange.lowerBound(moved, true);
    const rows: StoredRow[] = await answer(read(database, 'rows').getAll(range));
    for (const part of inParts(rows)) {
      const own = part.filter(({ sample }) => !sample);
      if (own.length > 0) await send({ rows: own.map(({ entity, id, values }) => ({ entity, id, values })) });
      const last = part.at(-1)?.order ?? moved;
      await answer(database.transaction('done', 'readwrite').objectStore('done').put(last, movedKey));
    }
  } finally {
    database.close();
  }
}

/** The database of the version that kept rows in the browser; undefined when there never was one here. */
function openExisting(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') return resolve(undefined);
    const request = indexedDB.open('app');
    // There was none: the one that is about to be made is not wanted.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', () => resolve(undefined));
    request.addEventListener('success', () => {
      const database = request.result;
      const names = database.objectStoreNames;
      if (names.contains('rows') && names.contains('done')) return resolve(database);
      database.close();
      resolve(undefined);
    });
  });
}

function read(database: IDBDatabase, store: 'rows' | 'done'): IDBObjectStore {
  return database.transaction(store, 'readonly').objectStore(store);
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The browser refused.')));
  });
}

function inParts(rows: readonly StoredRow[]): StoredRow[][] {
  const parts: StoredRow[][] = [];
  let size = Infinity;
  for (const row of rows) {
    const length = JSON.stringify(row.values).length;
    const current = parts.at(-1);
    if (!current || current.length >= mostAtOnce || size + length > mostCharacters) {
      parts.push([row]);
      size = length;
    } else {
      current.push(row);
      size += length;
    }
  }
  return parts;
}
