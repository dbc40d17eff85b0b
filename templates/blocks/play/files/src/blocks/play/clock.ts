/** Milliseconds since 1970. */
export function clock(): number {
  return Date.now();
}
