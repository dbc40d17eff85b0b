/** Something that was found. */
export interface Hit {
  key: string;
  title: string;
  /** Words around the place that fits. */
  excerpt: string;
  path: string | undefined;
  /** The higher the better. */
  worth: number;
}

/** Text as it is compared: case, accents and kinds of white space do not matter. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** How well a title and a text fit; 0 when a word is in neither. */
export function worthOf(title: string, text: string, sought: string): number {
  const words = sought.split(' ').filter(Boolean);
  if (words.length === 0) return 0;
  const [head, body] = [plain(title), plain(text)];
  if (!words.every((word) => head.includes(word) || body.includes(word))) return 0;
  if (head === sought) return 100;
  if (head.startsWith(sought)) return 80;
  if (head.includes(sought)) return 60;
  if (words.every((word) => head.includes(word))) return 50;
  return (words.some((word) => head.includes(word)) ? 30 : 10) + (body.includes(sought) ? 5 : 0);
}

const before = 60;
const length = 180;

/** The words around the first place that fits; the beginning when only the title does. */
export function excerptOf(text: string, sought: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  const at = clean.toLowerCase().indexOf(sought.split(' ')[0] ?? '');
  const start = at > before ? clean.indexOf(' ', at - before) + 1 : 0;
  const part = clean.slice(start, start + length);
  return `${start > 0 ? '… ' : ''}${part}${start + length < clean.length ? ' …' : ''}`;
}
