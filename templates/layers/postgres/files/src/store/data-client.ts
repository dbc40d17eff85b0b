import { ValuesError } from '../../shared/check-values.ts';
import type { Refusal } from '../../shared/data-api.ts';
import { words } from '../text/index.ts';

/** Why the server did not do something. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  readonly reason: Refusal['error'];

  constructor({ error, message }: Refusal) {
    super(message);
    this.reason = error;
  }
}

export interface DataRequest {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  body?: unknown;
}

const waits = [300, 900, 2_000];

/**
 * Asks the app's server. Rejects with ValuesError when a value does not fit, with RefusedError when the server says no.
 * Questions are asked again while the server cannot be reached; changes are not, as they may have been made.
 */
export async function askServer<Answer>(path: string, request: DataRequest = {}): Promise<Answer> {
  const { method = 'GET', body } = request;
  for (const wait of method === 'GET' ? waits : []) {
    const response = await send(path, method, body).catch(() => undefined);
    if (response && response.status < 500) return read<Answer>(response);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return read<Answer>(await send(path, method, body));
}

function send(path: string, method: string, body: unknown): Promise<Response> {
  const headers: Record<string, string> = {
    'X-Time-Zone': Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
  };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  return fetch(`/api${path}`, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

async function read<Answer>(response: Response): Promise<Answer> {
  const content: unknown = await response.json().catch(() => undefined);
  // Our own server's answers, see shared/data-api.ts.
  if (response.ok) return content as Answer;
  const refusal = content as Refusal | undefined;
  if (refusal?.error === 'values' && refusal.problems) throw new ValuesError(refusal.problems);
  throw new RefusedError(refusal ?? { error: 'internal', message: words.changeFailed });
}
