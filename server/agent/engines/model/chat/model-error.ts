import { AppError } from '../../../../errors.ts';
import type { AppErrorCode } from '../../../../errors.ts';

/** Why a call of a model failed. */
export type ModelFault =
  | 'unauthorized'
  | 'missing-model'
  | 'rate-limited'
  | 'server-error'
  | 'unreachable'
  | 'timeout'
  | 'cut'
  | 'too-long'
  | 'refused'
  | 'unsupported'
  | 'unreadable';

const codes: Partial<Record<ModelFault, AppErrorCode>> = {
  'rate-limited': 'rate-limited',
  refused: 'engine-failed',
  unreadable: 'engine-failed',
  'too-long': 'engine-failed',
};

/** An `AppError` that says which fault of a model's endpoint it was. */
export function modelError(
  fault: ModelFault,
  message: string,
  options: { retryAfterMilliseconds?: number; cause?: unknown } = {},
): AppError {
  const { cause, retryAfterMilliseconds } = options;
  return new AppError(codes[fault] ?? 'unavailable', message, {
    data: { fault, ...(retryAfterMilliseconds !== undefined && { retryAfterMilliseconds }) },
    cause,
  });
}

/** The fault of a failed call, if it was one. */
export function faultOf(error: unknown): ModelFault | undefined {
  const fault = error instanceof AppError ? error.data['fault'] : undefined;
  return typeof fault === 'string' ? (fault as ModelFault) : undefined;
}
