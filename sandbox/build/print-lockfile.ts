const first = [
  'name',
  'version',
  'lockfileVersion',
  'resolved',
  'integrity',
  'requires',
  'packages',
  'dependencies',
];

/** Prints a lockfile as npm does, so that npm's own next change of it is a small one. */
export function printLockfile(content: object): string {
  return `${JSON.stringify(content, (_key, value: unknown) => (isPlainObject(value) ? inOrder(value) : value), 2)}\n`;
}

/** npm's order: a few names first, then plain values before objects, then by name. */
function inOrder(value: object): object {
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    entries.toSorted(
      ([one, left], [other, right]) =>
        Number(isPlainObject(left)) - Number(isPlainObject(right)) ||
        rank(one) - rank(other) ||
        one.localeCompare(other, 'en'),
    ),
  );
}

function rank(name: string): number {
  const at = first.indexOf(name);
  return at === -1 ? first.length : at;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
