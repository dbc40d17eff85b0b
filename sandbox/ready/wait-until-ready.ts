import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from '../sandbox.ts';
import { NotReadyError } from './not-ready-error.ts';
import { requestTarget } from './request-target.ts';

const firstInterval = 10;
const longestInterval = 50;
const shownLines = 20;

export interface WaitUntilReadyOptions {
  /** Asked for with GET; an answer below 400 means ready. */
  path: string;
  timeoutMilliseconds: number;
  signal?: AbortSignal;
}

/**
 * Resolves to the milliseconds it took until the service answers. Throws a `NotReadyError` with its last lines of output as soon as it has ended, when
 * the time is up, or when aborted.
 */
export async function waitUntilReady(
  service: Pick<Service, 'target' | 'exited' | 'logs'>,
  options: WaitUntilReadyOptions,
): Promise<number> {
  const started = performance.now();
  const ended = new AbortController();
  const stop = AbortSignal.any([
    ended.signal,
    AbortSignal.timeout(options.timeoutMilliseconds),
    ...(options.signal ? [options.signal] : []),
  ]);
  void service.exited.then(() => ended.abort());

  let last = 'it did not listen';
  for (let interval = firstInterval; !stop.aborted; interval = Math.min(longestInterval, interval * 1.3)) {
    const outcome = await ask(service, options, stop);
    if (outcome === undefined) return Math.round(performance.now() - started);
    if (!stop.aborted) last = outcome;
    await pause(interval, undefined, { signal: stop }).catch(() => {});
  }

  const lines = service.logs(shownLines);
  if (options.signal?.aborted) throw new NotReadyError({ reason: 'aborted', lines });
  if (!ended.signal.aborted) {
    throw new NotReadyError({ reason: 'timeout', milliseconds: options.timeoutMilliseconds, last, lines });
  }
  throw new NotReadyError({ reason: 'exited', exit: await service.exited, lines });
}

/** Resolves to what was wrong, or to `undefined` when it is ready. */
async function ask(
  service: Pick<Service, 'target'>,
  options: WaitUntilReadyOptions,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const { status } = await requestTarget(service.target, options.path, { signal });
    return status < 400 ? undefined : `${options.path} answered with status ${status}`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'it did not listen on PORT';
    return error instanceof Error ? error.message : String(error);
  }
}
