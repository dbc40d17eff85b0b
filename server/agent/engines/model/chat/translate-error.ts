import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { AppError, errorMessage } from '../../../../errors.ts';
import { hostOf } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { modelError } from './model-error.ts';
import { maskSecrets } from '../calls/mask-secrets.ts';

/** Any failure of a call as an `AppError` that says what to do next, with the key left out. */
export function translateError(error: unknown, endpoint: Endpoint): AppError {
  if (error instanceof AppError) return error;
  const host = hostOf(endpoint.baseUrl);
  const said = maskSecrets(errorMessage(error), [endpoint.apiKey]).slice(0, 300);
  if (error instanceof APIConnectionTimeoutError)
    return modelError(
      'timeout',
      `The model at ${host} did not answer in time. Try again, or use a faster model.`,
    );
  if (error instanceof APIConnectionError)
    return modelError(
      'unreachable',
      `The model's endpoint at ${host} cannot be reached. Start it or check its address; the built-in engine works without it.`,
    );
  if (error instanceof APIError && error.status !== undefined)
    return ofStatus(error, { ...endpoint, host, said });
  if (error instanceof APIError || error instanceof SyntaxError)
    return modelError(
      'unreadable',
      `The model at ${host} answered with something that cannot be read: ${said}`,
    );
  return modelError('cut', `The connection to the model at ${host} broke off. Try again.`);
}

function ofStatus(error: APIError, at: Endpoint & { host: string; said: string }): AppError {
  const { host, model, said } = at;
  const { status } = error;
  if (status === 401 || status === 403)
    return modelError('unauthorized', `${host} does not accept the key. Enter another one in the settings.`);
  if (isTooLong(error.code, said))
    return modelError(
      'too-long',
      `This is more text than ${model} can take at once. Ask for less, or use a model with a longer context.`,
    );
  if (status === 404)
    return modelError(
      'missing-model',
      `${host} has no model called “${model}”. Choose another one in the settings.`,
    );
  if (status === 429)
    return modelError(
      'rate-limited',
      `${host} wants fewer requests, or the credit is used up. Wait a little and try again.`,
      {
        retryAfterMilliseconds: retryAfter(error.headers?.get('retry-after')),
      },
    );
  if (status !== undefined && status >= 500)
    return modelError(
      'server-error',
      `The model's endpoint at ${host} failed (status ${status}). Try again later.`,
      {
        retryAfterMilliseconds: retryAfter(error.headers?.get('retry-after')),
      },
    );
  return modelError('unsupported', `${host} did not accept the request: ${said}`);
}

function isTooLong(code: string | null | undefined, said: string): boolean {
  return (
    code === 'context_length_exceeded' ||
    /context (length|window|size)|maximum context|too many tokens|prompt is too long|exceed.{0,30}context/i.test(
      said,
    )
  );
}

/** Seconds or a date, as the header has it. */
function retryAfter(value: string | null | undefined): number | undefined {
  if (!value) return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
