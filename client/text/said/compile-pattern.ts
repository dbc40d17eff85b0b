import { betweenGaps, gapNames } from './gaps.ts';
import type { Gap } from './gaps.ts';

export interface Pattern {
  expression: RegExp;
  gaps: readonly Gap[];
  /** What stands between the gaps, in order: cheaper to look for than the whole. */
  parts: readonly string[];
  /** How many signs are given: of two that fit, the one that says more is meant. */
  literal: number;
}

/** A sentence with gaps as an expression with a group for each gap; its first letter may be small or large. */
export function compilePattern(sentence: string): Pattern {
  const gaps = gapNames(sentence);
  const parts = betweenGaps(sentence);
  const source = parts
    .map((part, index) => {
      const literal = index === 0 ? eitherCase(part) : escape(part);
      const kind = gaps[index]?.kind;
      return kind === undefined
        ? literal
        : `${literal}${kind === 'number' ? String.raw`(\d[\d.,]*)` : '(.+?)'}`;
    })
    .join('');
  return { expression: new RegExp(`^${source}$`, 'su'), gaps, parts, literal: parts.join('').length };
}

/** Whether all parts occur in their order, the first one aside, whose case may differ. */
export function mayFit({ parts }: Pattern, text: string): boolean {
  let from = 0;
  for (const part of parts.slice(1)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function eitherCase(text: string): string {
  const first = text.charAt(0);
  const small = first.toLowerCase();
  const large = first.toUpperCase();
  if (small === large) return escape(text);
  return `[${large}${small}]${escape(text.slice(1))}`;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
