import { isUtf8 } from 'node:buffer';

/** Whether bytes can be shown and edited as text. */
export function isText(bytes: Buffer): boolean {
  return !bytes.subarray(0, 8000).includes(0) && isUtf8(bytes);
}
