/** A whole number from 0 up to but without `below`, as hard to guess as the device can. */
export function randomBelow(below: number): number {
  const limit = Math.floor(0x1_0000_0000 / below) * below;
  const [drawn = new Uint32Array(1)] = [new Uint32Array(1)];
  for (;;) {
    crypto.getRandomValues(drawn);
    const value = drawn[0] ?? 0;
    if (value < limit) return value % below;
  }
}

export function pick<Thing>(things: readonly Thing[]): Thing | undefined {
  return things.length === 0 ? undefined : things[randomBelow(things.length)];
}

/** So many different ones, in any order. */
export function pickSome<Thing>(things: readonly Thing[], count: number): Thing[] {
  const left = [...things];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(randomBelow(left.length), 1),
  ).flat();
}
