import type { ErrorRequestHandler } from 'express';
import { ValuesError } from '../../shared/check-values.ts';
import type { Refusal, RefusalReason } from '../../shared/data-api.ts';
import { ActionRefused } from '../../shared/perform-action.ts';
import { isPassing } from './connect.ts';
import { DataRefused } from './data-refused.ts';
import { MissingError, TakenError } from './postgres-rows.ts';

const statuses: Readonly<Record<RefusalReason, number>> = {
  values: 422,
  guard: 409,
  notAvailable: 409,
  rowGone: 404,
  taken: 409,
  notUnderstood: 400,
  otherSite: 403,
  notAllowed: 403,
  logInNeeded: 401,
  notReady: 503,
  internal: 500,
};

/** Answers why something was not done; of what is not the asker's fault no more than that it failed. */
// eslint-disable-next-line max-params -- Express knows error handlers by their four parameters.
export const answerRefusal: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const refusal = describe(error);
  if (refusal.error === 'internal') console.error(error);
  if (refusal.error === 'notReady') response.set('Retry-After', '2');
  response.status(statusOf(error) ?? statuses[refusal.error]).json(refusal);
};

function describe(error: unknown): Refusal {
  if (error instanceof DataRefused)
    return {
      error: error.reason,
      message: error.message,
      ...(error.problems && { problems: error.problems }),
    };
  if (error instanceof ValuesError)
    return { error: 'values', message: error.message, problems: error.problems };
  if (error instanceof ActionRefused)
    return { error: error.reason, message: error.message || 'This is not possible any more.' };
  if (error instanceof MissingError) return { error: 'rowGone', message: 'This is not here any more.' };
  if (error instanceof TakenError) return { error: 'taken', message: 'There is already a row of this id.' };
  if (isPassing(error)) return { error: 'notReady', message: 'The database cannot be reached now.' };
  // Characters no text in the database can hold, numbers out of range.
  if (codeOf(error).startsWith('22'))
    return { error: 'notUnderstood', message: 'A value cannot be stored as it is.' };
  if (statusOf(error) !== undefined)
    return { error: 'notUnderstood', message: 'The request is too large or not JSON.' };
  return { error: 'internal', message: 'Something failed on the server.' };
}

/** What reading the body found wrong. */
function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
