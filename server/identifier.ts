import { randomBytes } from 'node:crypto';

/** A new id: a letter for its kind and 16 hexadecimal digits, fit for paths, database names and addresses. */
export function createId(kind: 'a' | 'c' | 'j' | 'm' | 'p' | 'q' | 'r'): string {
  return kind + randomBytes(8).toString('hex');
}
