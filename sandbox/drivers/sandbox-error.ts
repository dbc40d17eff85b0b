/** Why a sandbox could not do what it was asked. The message says what failed and what to do next. */
export type SandboxErrorCode =
  | 'sandbox-unavailable'
  | 'sandbox-start-failed'
  | 'sandbox-path-missing'
  | 'sandbox-path-too-long'
  | 'sandbox-image-failed';

/** Thrown by every driver. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  readonly code: SandboxErrorCode;

  constructor(code: SandboxErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
