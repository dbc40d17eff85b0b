import { chmod, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lets the user inside write in a folder of Sprout's. Only needed where Sprout is root: elsewhere both are the same
 * user. Links are left alone.
 */
export async function shareFolder(path: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const found = await lstat(path);
  if (found.isDirectory()) {
    await chmod(path, found.mode | 0o777);
    const entries = await readdir(path);
    await Promise.all(entries.map((entry) => shareFolder(join(path, entry))));
  } else if (found.isFile()) {
    await chmod(path, found.mode | 0o666);
  }
}
