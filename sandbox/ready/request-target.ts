import { request } from 'node:http';
import type { Target } from '../sandbox.ts';

export interface TargetAnswer {
  status: number;
  /** At most the first 64 KiB. */
  body: string;
}

const largestBody = 64 * 1024;

/** One GET request to a service. Rejects when it does not answer. */
export function requestTarget(
  target: Target,
  path: string,
  options: { timeoutMilliseconds?: number; signal?: AbortSignal } = {},
): Promise<TargetAnswer> {
  const where =
    target.kind === 'socket' ? { socketPath: target.socketPath } : { host: target.host, port: target.port };
  const { signal, timeoutMilliseconds = 5000 } = options;
  return new Promise((resolve, reject) => {
    const call = request(
      { ...where, path, agent: false, timeout: timeoutMilliseconds, signal, headers: { host: 'localhost' } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          if (body.length < largestBody) body += text.slice(0, largestBody - body.length);
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
        response.on('error', reject);
      },
    );
    call.on('timeout', () => call.destroy(new Error(`No answer within ${timeoutMilliseconds} ms.`)));
    call.on('error', reject);
    call.end();
  });
}
