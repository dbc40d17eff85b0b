/** The first letters of a name: `Ana Novak` is `AN`. */
export function initials(name: string): string {
  const words = name.split(/[\s·]+/).filter(Boolean);
  if (words.length < 2) return Array.from(name).slice(0, 1).join('');
  return [words[0], words.at(-1)].map((word) => Array.from(word ?? '')[0] ?? '').join('');
}
