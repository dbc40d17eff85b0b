import { socketUrl } from '../../../../server/db/database-server.ts';
import { compose } from '../../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../../templates/compose/load-catalogue.ts';
import type { FileMap } from '../../../../templates/compose/layer.ts';
import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import { ask, startApp, type StartedApp } from '../../../support/composed-app.ts';
import type { TestDatabase } from '../../../support/test-database.ts';

/** The files of an app with its rows in Postgres. */
export async function composeOnPostgres(spec: AppSpec, sources: FileMap): Promise<Map<string, string>> {
  return compose({ ...spec, storage: 'postgres' }, await loadCatalogue(), sources);
}

/** `DATABASE_URL` of a new, empty database with a role of its own. */
export async function newDatabase({ appDatabases, server }: TestDatabase, slug: string): Promise<string> {
  const { role, password, database } = await appDatabases.create(slug);
  const { socketDirectory, socketPort } = server;
  return socketUrl({ role, password, database, socketDirectory, socketPort });
}

export function startOn(folder: string, url: string): Promise<StartedApp> {
  return startApp(folder, { DATABASE_URL: url, NODE_ENV: 'production' });
}

export interface Reply {
  status: number;
  body: unknown;
  cookie: string | undefined;
}

type Sent = [method: string, path: string, body?: unknown, headers?: Record<string, string>];

/** Sends a request as one browser would; remembers its cookie. */
export interface Browser {
  get(path: string): Promise<Reply>;
  send(...sent: Sent): Promise<Reply>;
  rows(
    path: string,
  ): Promise<{ id: string; sample: boolean; order: number; values: Record<string, unknown> }[]>;
}

export const host = 'app.sprout.localhost:4700';

export function createBrowser({ socketPath }: StartedApp): Browser {
  let cookie: string | undefined;
  const send: Browser['send'] = async (...sent) => {
    const [method, path, body, headers = {}] = sent;
    const reply = await ask({
      socketPath,
      path,
      method,
      headers: {
        host,
        accept: 'application/json',
        ...(method !== 'GET' && { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(cookie && { cookie }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const set = [reply.headers['set-cookie'] ?? []].flat()[0];
    if (set) cookie = set.split(';')[0];
    return { status: reply.status, body: parse(reply.body), cookie: set };
  };
  return {
    send,
    get: (path) => send('GET', path),
    rows: async (path) => {
      const { body } = await send('GET', `/api/rows/${path}`);
      // The app's own answer, see shared/data-api.ts in its files.
      return (body as { rows: Awaited<ReturnType<Browser['rows']>> }).rows;
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
