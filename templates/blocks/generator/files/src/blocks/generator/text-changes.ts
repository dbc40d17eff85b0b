export const changes = [
  'upper',
  'lower',
  'title',
  'sentence',
  'trim',
  'sortLines',
  'uniqueLines',
  'reverse',
  'slug',
  'base64',
] as const;

export type TextChange = (typeof changes)[number];

/** A text changed in one of the usual ways. */
export function changed(text: string, change: TextChange): string {
  switch (change) {
    case 'upper':
      return text.toUpperCase();
    case 'lower':
      return text.toLowerCase();
    case 'title':
      return text
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, sign: string) => `${before}${sign.toUpperCase()}`);
    case 'sentence':
      return text
        .toLowerCase()
        .replace(
          /(^\s*|[.!?]\s+)(\p{L})/gu,
          (_, before: string, sign: string) => `${before}${sign.toUpperCase()}`,
        );
    case 'trim':
      return text
        .replace(/[ \t]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    case 'sortLines':
      return text
        .split('\n')
        .toSorted((one, other) => one.localeCompare(other))
        .join('\n');
    case 'uniqueLines':
      return [...new Set(text.split('\n'))].join('\n');
    case 'reverse':
      return [...text].toReversed().join('');
    case 'slug':
      return text
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '');
    case 'base64':
      return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  }
}

export interface TextFigures {
  words: number;
  signs: number;
  signsWithoutSpaces: number;
  sentences: number;
  lines: number;
  minutes: number;
}

/** How long a text is. Chinese characters count as words. */
export function figuresOf(text: string): TextFigures {
  const words = text.match(/\p{Script=Han}|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return {
    words,
    signs: [...text].length,
    signsWithoutSpaces: [...text.replace(/\s/g, '')].length,
    sentences: text.split(/[.!?。！？]+(?:\s|$)|[。！？]/).filter((part) => part.trim() !== '').length,
    lines: text === '' ? 0 : text.split('\n').length,
    minutes: Math.ceil(words / 200),
  };
}

export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What of two texts is the same, was added or was removed, word by word; line by line where they are long. */
export function differences(one: string, other: string): DiffPart[] {
  const split = (text: string) =>
    text.match(
      one.length + other.length > 20_000 ? /[^\n]*\n|[^\n]+/g : /\s+|\p{Script=Han}|[^\s\p{Script=Han}]+/gu,
    ) ?? [];
  const [a, b] = [split(one).slice(0, 1500), split(other).slice(0, 1500)];
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = length[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const parts: DiffPart[] = [];
  const put = (kind: DiffPart['kind'], text: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      put('same', left);
      [i, j] = [i + 1, j + 1];
    } else if (right === undefined || (left !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      put('removed', left ?? '');
      i += 1;
    } else {
      put('added', right);
      j += 1;
    }
  }
  return parts;
}
