import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { Mount } from '../sandbox.ts';
import { SandboxError } from './sandbox-error.ts';

/** Throws an error that names the first mount for which there is nothing. */
export async function requirePaths(mounts: readonly Mount[]): Promise<void> {
  await Promise.all(
    mounts.map(async ({ path }) => {
      const found = isAbsolute(path) && (await stat(path).catch(() => undefined));
      if (!found) {
        throw new SandboxError(
          'sandbox-path-missing',
          `The sandbox was to show ${path}, but there is no such path.`,
        );
      }
    }),
  );
}
