import type { Row } from '../../shared/rows.ts';

/** This app has no rows from files. */
export async function readFileRows(): Promise<ReadonlyMap<string, readonly Row[]>> {
  return new Map();
}
