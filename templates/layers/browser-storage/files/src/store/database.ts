let opened: Promise<IDBDatabase> | undefined;

/** The browser's database of this app, opened once; again when the browser has closed it. */
export function openDatabase(): Promise<IDBDatabase> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * Runs work in one transaction: all of it is kept, or nothing when it throws. Work may wait for nothing but requests to
 * this transaction, else the browser ends it.
 */
export async function inTransaction<Result>(
  work: (transaction: IDBTransaction) => Promise<Result>,
  mode: 'readonly' | 'readwrite' = 'readwrite',
): Promise<Result> {
  const database = await openDatabase();
  const transaction = database.transaction(['rows', 'done'], mode);
  const finished = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('The change was taken back.')),
    );
  });
  let result: Result;
  try {
    result = await work(transaction);
  } catch (error) {
    finished.catch(() => undefined);
    abort(transaction);
    throw error;
  }
  await finished;
  return result;
}

/** The answer to a request. */
export function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The browser refused.')));
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('app', 1);
    request.addEventListener('upgradeneeded', () => {
      // The key is the order of creation; it is given by the browser and only grows.
      const rows = request.result.createObjectStore('rows', { keyPath: 'order', autoIncrement: true });
      rows.createIndex('byEntity', 'entity');
      rows.createIndex('byId', ['entity', 'id'], { unique: true });
      request.result.createObjectStore('done');
    });
    request.addEventListener('success', () => {
      const database = request.result;
      const forget = () => {
        opened = undefined;
      };
      database.addEventListener('close', forget);
      // Another tab runs a newer version of the app and needs the database.
      database.addEventListener('versionchange', () => {
        database.close();
        forget();
      });
      resolve(database);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('There is no storage here.')));
    request.addEventListener('blocked', () => reject(new Error('Another tab holds the storage.')));
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already: nothing to take back.
  }
}
