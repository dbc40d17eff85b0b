import { open } from 'node:fs/promises';
import { errorCode } from '../errors.ts';

const longest = 1024 * 1024;

/** The last lines of a text file, at most a megabyte of it; none when there is no such file. */
export async function readLastLines(path: string, count: number): Promise<string[]> {
  const file = await open(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return [];
  try {
    const { size } = await file.stat();
    const length = Math.min(size, longest);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    const lines = buffer.toString().split('\n');
    if (lines.at(-1) === '') lines.pop();
    return lines.slice(-count);
  } finally {
    await file.close();
  }
}
