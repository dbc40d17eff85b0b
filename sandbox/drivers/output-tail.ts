import { StringDecoder } from 'node:string_decoder';

export interface OutputTail {
  /** Takes the next bytes and returns the text completed by them. */
  write(bytes: Buffer): string;
  /** The last bytes as text, never starting inside a character. */
  text(): string;
}

/** Keeps the last `maximumBytes` of a stream, and decodes the pieces as they pass. */
export function createOutputTail(maximumBytes: number): OutputTail {
  const decoder = new StringDecoder('utf8');
  const pieces: Buffer[] = [];
  let size = 0;

  return {
    write(bytes) {
      pieces.push(bytes);
      size += bytes.length;
      for (let first = pieces[0]; first && size - first.length >= maximumBytes; first = pieces[0]) {
        size -= first.length;
        pieces.shift();
      }
      return decoder.write(bytes);
    },
    text() {
      const all = Buffer.concat(pieces);
      let start = Math.max(0, all.length - maximumBytes);
      if (start > 0) {
        while (start < all.length && isContinuationByte(all[start])) start += 1;
      }
      return all.subarray(start).toString('utf8');
    },
  };
}

function isContinuationByte(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}
