/** Why a file could not be read as a table. */
export type TableErrorCode =
  | 'empty'
  | 'too-large'
  | 'html'
  | 'archive'
  | 'old-excel'
  | 'not-text'
  | 'no-such-sheet'
  | 'damaged';

/** A file that is no table. The message says what it is instead and what to do. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly code: TableErrorCode;

  constructor(code: TableErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
