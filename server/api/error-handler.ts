import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Response } from 'express';
import { AppError, toAppError } from '../errors.ts';
import type { AppErrorCode } from '../errors.ts';
import type { ErrorBody } from '../contract/status.ts';
import type { Log } from '../log.ts';

const statuses: Partial<Record<AppErrorCode, number>> = {
  'invalid-input': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'plan-stale': 409,
  'step-needed': 409,
  cancelled: 409,
  interrupted: 409,
  'too-large': 413,
  'unsupported-type': 415,
  'rate-limited': 429,
  unavailable: 503,
};

/** The HTTP status of an error. */
export function statusOf(error: AppError): number {
  return statuses[error.code] ?? 500;
}

/** Answers with an error as the contract says. */
export function sendError(response: Response, error: AppError): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { code, message, data } = error;
  const body: ErrorBody = { error: { code, message, ...(Object.keys(data).length > 0 && { data }) } };
  response.status(statusOf(error)).set('cache-control', 'no-store').json(body);
}

/** The door at which thrown things become answers. Details of faults go to the log only, under an id. */
export function createErrorHandler(log: Log): ErrorRequestHandler {
  // Express knows a handler of errors by its four parameters.
  // oxlint-disable-next-line max-params
  return (thrown: unknown, request, response, _next) => {
    const error = toAppError(ofExpress(thrown));
    if (error.expected) {
      sendError(response, error);
      return;
    }
    const id = randomUUID();
    log.error(
      { err: error.cause ?? error, id, method: request.method, path: request.path },
      'request failed',
    );
    const message = `Something went wrong inside Sprout. The log has the details under ${id}.`;
    sendError(response, new AppError('internal', message, { data: { id } }));
  };
}

/** What Express and its body parsers throw, in Sprout's words. */
function ofExpress(thrown: unknown): unknown {
  if (thrown instanceof AppError || typeof thrown !== 'object' || thrown === null) return thrown;
  const status = 'status' in thrown ? thrown.status : undefined;
  const type = 'type' in thrown ? thrown.type : undefined;
  if (status === 413)
    return new AppError('too-large', 'That is more than Sprout takes at once; tables may have up to 25 MB.');
  if (status === 415) return new AppError('unsupported-type', 'Sprout cannot read this kind of content.');
  if (status === 404) return new AppError('not-found', 'There is nothing at this address.');
  if (type === 'entity.parse.failed') return new AppError('invalid-input', 'The body is no valid JSON.');
  if (thrown instanceof URIError) return new AppError('invalid-input', 'The address is malformed.');
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new AppError('invalid-input', 'The request is malformed.');
  return thrown;
}
