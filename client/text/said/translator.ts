import { compilePattern, mayFit } from './compile-pattern.ts';
import type { Pattern } from './compile-pattern.ts';
import { gapNames } from './gaps.ts';

/** English sentences with gaps, and what is said instead. */
export type Sayings = Readonly<Record<string, string>>;

export interface Translator {
  /** The text with every sentence that is known said in the other language, and the rest as it is. */
  say(text: string): string;
  /** The text when all of it is known, else `undefined`. */
  whole(text: string): string | undefined;
}

// More is prose of a model or output of a program, which is not looked through.
const longestSentence = 600;
const mostSentences = 12;
const mostRemembered = 500;
const betweenSentences = /(?<=[.…!?”:])\s+/g;

/**
 * Says sentences of the server in another language. A key is the English sentence with gaps, of which there are these:
 * `{name}` stays as it is, `{name:number}` holds digits, `{name:phrase}` must be known, `{name:list}` holds several of
 * these with commas between, and `{name:words}` is said as far as it is known.
 */
export function createTranslator(sayings: Sayings): Translator {
  const patterns = Object.entries(sayings)
    .map(([english, said]) => ({ ...compilePattern(english), said }))
    .toSorted((a, b) => b.literal - a.literal);
  const exact = new Map(Object.entries(sayings).filter(([english]) => gapNames(english).length === 0));
  const remembered = new Map<string, string>();

  function one(text: string): string | undefined {
    if (text.length > longestSentence) return undefined;
    const known =
      exact.get(text) ?? exact.get(withFirst(text, 'large')) ?? exact.get(withFirst(text, 'small'));
    if (known !== undefined) return known;
    for (const pattern of patterns) {
      const filled = pattern.gaps.length > 0 ? fill(pattern, text) : undefined;
      if (filled !== undefined) return filled;
    }
    return undefined;
  }

  function fill(pattern: Pattern & { said: string }, text: string): string | undefined {
    const { expression, gaps, said } = pattern;
    const found = mayFit(pattern, text) ? expression.exec(text) : null;
    if (!found) return undefined;
    let result = said;
    for (const [index, { name, kind }] of gaps.entries()) {
      const content = inGap(kind, found[index + 1] ?? '');
      if (content === undefined) return undefined;
      result = result.replace(`{${name}}`, () => content);
    }
    return result;
  }

  function inGap(kind: string, content: string): string | undefined {
    if (kind === 'phrase') return one(content);
    if (kind === 'words') return sayParagraph(content);
    if (kind !== 'list') return content.replaceAll('”, “', '”“');
    const parts = content.split(', ').map(one);
    return parts.every((part) => part !== undefined) ? parts.join('、') : undefined;
  }

  /** Sentences one after another: the longest beginning that is known, then the rest. */
  function sentences(text: string, strict: boolean): string | undefined {
    const whole = one(text);
    if (whole !== undefined) return whole;
    const ends = [...text.matchAll(betweenSentences)].map(({ index, 0: space }) => [index, space.length]);
    if (ends.length > mostSentences) return strict ? undefined : text;
    for (const [end = 0, space = 0] of ends.toReversed()) {
      const first = one(text.slice(0, end));
      if (first === undefined) continue;
      const rest = sentences(text.slice(end + space), strict);
      return rest === undefined ? undefined : join(first, rest);
    }
    if (strict) return undefined;
    const [[end = 0, space = 0] = []] = ends;
    if (end === 0) return text;
    return join(text.slice(0, end), sentences(text.slice(end + space), strict) ?? '');
  }

  function sayParagraph(text: string): string {
    return sentences(text, false) ?? text;
  }

  function remember(text: string, make: () => string): string {
    const before = remembered.get(text);
    if (before !== undefined) return before;
    const made = make();
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, made);
    return made;
  }

  return {
    say: (text) => remember(text, () => text.split('\n').map(sayParagraph).join('\n')),
    whole: (text) => {
      // A single word may be anybody's.
      if (!/[ .]/.test(text.trim())) return undefined;
      const lines = text.split('\n').map((line) => (line.trim() === '' ? line : sentences(line, true)));
      return lines.every((line) => line !== undefined) ? lines.join('\n') : undefined;
    },
  };
}

function withFirst(text: string, size: 'large' | 'small'): string {
  const first = text.charAt(0);
  return (size === 'large' ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}

function join(first: string, rest: string): string {
  return /[。！？：；”]$/.test(first) ? first + rest : `${first} ${rest}`;
}
