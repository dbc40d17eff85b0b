/** What kind of failure this is; each of the three doors (HTTP, event, tool result) translates these. */
export type AppErrorCode =
  | 'invalid-setting'
  | 'data-folder-unusable'
  | 'data-folder-locked'
  | 'port-taken'
  | 'database-unavailable'
  | 'missing-program'
  | 'invalid-input'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'plan-stale'
  | 'step-needed'
  | 'method-not-allowed'
  | 'unsupported-type'
  | 'too-large'
  | 'rate-limited'
  | 'cancelled'
  | 'interrupted'
  | 'unavailable'
  | 'engine-failed'
  | 'sandbox-failed'
  | 'check-failed'
  | 'internal';

type AppErrorOptions = {
  /** Facts for the person or program that reads the error. Never a secret. */
  data?: Record<string, unknown>;
  /** False for a fault of Sprout's own; such a message is not shown, only an id of it. */
  expected?: boolean;
  cause?: unknown;
};

/** The one family of errors. A message says what failed and what to do next. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: AppErrorCode;
  readonly data: Record<string, unknown>;
  readonly expected: boolean;

  constructor(code: AppErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.data = options.data ?? {};
    this.expected = options.expected ?? code !== 'internal';
  }
}

/** Any thrown value as an AppError; what is not one becomes `internal` with the original as its cause. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const message = 'Something went wrong inside Sprout. The log has the details.';
  return new AppError('internal', message, { cause: thrown });
}

/** The system's error code (`EACCES`, `ENOENT`, …) or Postgres' (`42P04`), if the thrown value has one. */
export function errorCode(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** The message of any thrown value. */
export function errorMessage(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
