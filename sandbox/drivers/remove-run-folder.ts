import { rm } from 'node:fs/promises';

/**
 * Removes the folder of a run that has ended. Tries again for a moment: its socket may just be linked anew. What
 * still cannot be removed is left to the next sweep.
 */
export async function removeRunFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 }).catch(() => {});
}
