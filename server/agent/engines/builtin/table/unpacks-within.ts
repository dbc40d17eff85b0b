import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const stored = 0;

/**
 * Whether all files of a ZIP archive unpack to at most so many bytes in all. They are unpacked to find out, up to the
 * limit: what the archive says of their sizes may be wrong.
 */
export async function unpacksWithin(archive: Buffer, limit: number): Promise<boolean> {
  let left = limit;
  for (const { start, length, method } of readEntries(archive)) {
    if (method === stored) {
      left -= length;
    } else {
      const packed = archive.subarray(start, start + length);
      const unpacked = await inflate(packed, { maxOutputLength: Math.max(1, left) }).catch(() => undefined);
      if (unpacked === undefined) return false;
      left -= unpacked.length;
    }
    if (left < 0) return false;
  }
  return true;
}

interface Entry {
  start: number;
  length: number;
  method: number;
}

/** The entries of the directory at the archive's end; none where there is no directory. */
function readEntries(archive: Buffer): Entry[] {
  const entries: Entry[] = [];
  const end = findEnd(archive);
  if (end === undefined) return entries;
  let at = archive.readUInt32LE(end + 16);
  while (at + 46 <= end && archive.readUInt32LE(at) === entrySignature) {
    const local = archive.readUInt32LE(at + 42);
    if (local + 30 > archive.length) break;
    entries.push({
      start: local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28),
      length: archive.readUInt32LE(at + 20),
      method: archive.readUInt16LE(at + 10),
    });
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function findEnd(archive: Buffer): number | undefined {
  // A comment of at most 65,535 bytes may follow.
  for (let at = archive.length - 22; at >= 0 && at >= archive.length - 65_557; at -= 1)
    if (archive.readUInt32LE(at) === endSignature) return at;
  return undefined;
}
