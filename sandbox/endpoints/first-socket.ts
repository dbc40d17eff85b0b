import { stat } from 'node:fs/promises';
import type { Endpoint } from './endpoint.ts';

/** The first of the paths that is a socket. */
export async function firstSocket(
  product: string,
  paths: readonly (string | undefined)[],
): Promise<Endpoint | undefined> {
  for (const path of paths) {
    if (path === undefined) continue;
    const found = await stat(path).catch(() => undefined);
    if (found?.isSocket()) return { name: `${product} at ${path}`, connection: { socketPath: path } };
  }
  return undefined;
}

/** A path below the user's run-time folder. */
export function inRuntimeFolder(
  environment: Readonly<Record<string, string | undefined>>,
  path: string,
): string | undefined {
  const folder = environment['XDG_RUNTIME_DIR'];
  return folder === undefined || folder === '' ? undefined : `${folder}/${path}`;
}
