import { singularOf } from './singular.ts';

/** A word, number, Chinese character or mark of a text, with its place. */
export interface Token {
  /** Lower case; Chinese characters as they are. */
  lower: string;
  /** Singular of an English word; otherwise as `lower`. */
  lemma: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'character' | 'mark';
}

const pattern =
  /(?<word>#[0-9a-fA-F]{3,8}\b|[\p{Script=Latin}][\p{Script=Latin}\p{M}\p{N}.+#]*(?:['’-][\p{Script=Latin}\p{N}]+)*)|(?<number>\d+(?:[.,:]\d+)*)|(?<character>\p{Script=Han})|(?<mark>[^\s])/gu;

/** Most characters of a message that are read; the rest is said to be left out. */
export const longestText = 20_000;

/** The tokens of a text in order. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(0, longestText).matchAll(pattern)) {
    const kind = kindOf(match.groups);
    const written = kind === 'word' ? match[0].replace(/[.+]+$/, '') : match[0];
    const lower = written.toLowerCase().replaceAll('’', "'");
    const start = match.index;
    tokens.push({
      lower,
      lemma: kind === 'word' ? singularOf(lower.replace(/'s$/, '')) : lower,
      start,
      end: start + written.length,
      kind,
    });
    // A full stop belongs to the word pattern only inside names such as `Node.js`.
    if (written.length < match[0].length) {
      tokens.push({
        lower: '.',
        lemma: '.',
        start: start + written.length,
        end: start + match[0].length,
        kind: 'mark',
      });
    }
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined> | undefined): Token['kind'] {
  if (groups?.['word'] !== undefined) return 'word';
  if (groups?.['number'] !== undefined) return 'number';
  return groups?.['character'] === undefined ? 'mark' : 'character';
}
