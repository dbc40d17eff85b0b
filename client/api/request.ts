import type { z } from 'zod';
import { errorBodySchema } from '../../server/contract/status.ts';
import { say } from '../text/said/say.ts';

/** An answer of the server that was not the one asked for, in words for the person. */
export class RequestError extends Error {
  readonly code: string;
  readonly status: number;
  readonly data: Record<string, unknown>;

  constructor(code: string, status: number, detail: { message: string; data?: Record<string, unknown> }) {
    super(say(detail.message));
    this.name = 'RequestError';
    this.code = code;
    this.status = status;
    this.data = detail.data ?? {};
  }
}

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON, or as it is when it is a file. */
  body?: unknown;
  signal?: AbortSignal;
}

/** Asks the server and parses the answer. Throws `RequestError`; code `offline` when there was no answer at all. */
export async function request<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  options: RequestOptions = {},
): Promise<z.infer<Schema>> {
  const { method = 'GET', body, signal } = options;
  const isFile = body instanceof Blob;
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: body === undefined || isFile ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? null : isFile ? body : JSON.stringify(body),
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new RequestError('offline', 0, { message: 'Sprout does not answer.' });
  });
  if (!response.ok) throw await errorOf(response);
  const content: unknown = response.status === 204 ? undefined : await response.json();
  return schema.parse(content);
}

async function errorOf(response: Response): Promise<RequestError> {
  const parsed = errorBodySchema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return new RequestError(parsed.data.error.code, response.status, parsed.data.error);
  return new RequestError('unexpected', response.status, { message: response.statusText });
}
