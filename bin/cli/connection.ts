import { request as requestHttp } from 'node:http';
import type { RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { errorBodySchema } from '../../server/contract/status.ts';
import { CliError } from './cli-error.ts';

export interface Connection {
  /** Asks the server and parses the answer; throws `CliError` in the server's words when it refuses. */
  ask<Schema extends z.ZodType>(schema: Schema, path: string, request?: AskOptions): Promise<z.infer<Schema>>;
  /** For a WebSocket: its address and what else is needed to reach it. */
  socket(path: string): { url: string; options: Pick<RequestOptions, 'headers' | 'lookup'> };
}

interface AskOptions {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Sent as JSON, or as it is when it is bytes. */
  body?: unknown;
}

type Lookup = NonNullable<RequestOptions['lookup']>;

const loopback = '127.0.0.1';

/** The server at an address; `*.localhost` is this machine whatever the resolver thinks of it. */
export function connect(address: string, password: string | undefined): Connection {
  const base = parseAddress(address);
  const local = base.hostname === 'localhost' || base.hostname.endsWith('.localhost');
  const lookup: Lookup = (_name, options, callback) =>
    options.all === true ? callback(null, [{ address: loopback, family: 4 }]) : callback(null, loopback, 4);
  const authorization = password === undefined ? {} : { authorization: `Bearer ${password}` };
  const reach = local ? { lookup } : {};

  async function send(path: string, options: AskOptions): Promise<{ status: number; text: string }> {
    const { method = 'GET', body } = options;
    const bytes = Buffer.isBuffer(body)
      ? body
      : body === undefined
        ? undefined
        : Buffer.from(JSON.stringify(body));
    const type = Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json';
    const headers = {
      ...authorization,
      ...(bytes && { 'content-type': type, 'content-length': bytes.length }),
    };
    const start = base.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      const request = start(new URL(path, base), { method, headers, ...reach });
      request.on('error', reject);
      request.on('response', (response) => {
        buffer(response).then(
          (content) => resolve({ status: response.statusCode ?? 0, text: content.toString() }),
          reject,
        );
      });
      request.end(bytes);
    });
  }

  return {
    ask: async (schema, path, options = {}) => {
      const { status, text } = await send(path, options).catch((cause: unknown) => {
        throw new CliError(`Sprout does not answer at ${base.origin}. Start it with npm start.`, { cause });
      });
      const content = parseJson(text);
      if (status >= 200 && status < 300) return schema.parse(content);
      const refused = errorBodySchema.safeParse(content);
      throw new CliError(refused.success ? refused.data.error.message : `${base.origin} is not Sprout.`);
    },
    socket: (path) => {
      const url = new URL(path, base);
      url.protocol = base.protocol === 'https:' ? 'wss:' : 'ws:';
      return { url: url.href, options: { headers: authorization, ...reach } };
    },
  };
}

function parseAddress(address: string): URL {
  const parsed = z.url({ protocol: /^https?$/ }).safeParse(address);
  if (parsed.success) return new URL(parsed.data);
  throw new CliError(`SPROUT_URL is “${address}”. It must be an address such as http://127.0.0.1:4700.`);
}

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    const content: unknown = JSON.parse(text);
    return content;
  } catch {
    return undefined;
  }
}
