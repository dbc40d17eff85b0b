import type { Level } from './round-type.ts';

export const operations = ['plus', 'minus', 'times', 'divide', 'fractions'] as const;
export type Operation = (typeof operations)[number];

export interface Exercise {
  text: string;
  result: number;
  /** How the result is written, where it is no whole number. */
  written?: string;
}

/** Those with whole results, which are asked for in turn. */
const whole = ['plus', 'minus', 'times', 'divide'] as const;
const parts: Record<Level, number> = { easy: 6, medium: 10, hard: 16 };
const most: Record<Level, number> = { easy: 10, medium: 50, hard: 200 };
const tables: Record<Level, number> = { easy: 5, medium: 10, hard: 20 };

/** A sum with whole numbers and no result below nought. */
export function exerciseOf(kind: Operation | 'mixed', level: Level, random: () => number): Exercise {
  const upTo = (limit: number) => 1 + Math.floor(random() * limit);
  const operation = kind === 'mixed' ? (whole[Math.floor(random() * whole.length)] ?? 'plus') : kind;
  switch (operation) {
    case 'plus': {
      const [one, other] = [upTo(most[level]), upTo(most[level])];
      return { text: `${one} + ${other}`, result: one + other };
    }
    case 'minus': {
      const [result, other] = [upTo(most[level]), upTo(most[level])];
      return { text: `${result + other} − ${other}`, result };
    }
    case 'times': {
      const [one, other] = [upTo(tables[level]), upTo(10)];
      return { text: `${one} × ${other}`, result: one * other };
    }
    case 'divide': {
      const [result, other] = [upTo(10), upTo(tables[level])];
      return { text: `${result * other} ÷ ${other}`, result };
    }
    case 'fractions': {
      const of = 2 + upTo(parts[level]);
      const one = upTo(of - 1);
      const other = upTo(of - one);
      return {
        text: `${one}/${of} + ${other}/${of}`,
        result: (one + other) / of,
        written: one + other === of ? '1' : `${one + other}/${of}`,
      };
    }
  }
}

/** The number that was typed, also as a fraction: `3/4`, `0.75`. Undefined where it is none. */
export function numberIn(typed: string): number | undefined {
  const match = /^(-?\d+(?:[.,]\d+)?)(?:\s*\/\s*(\d+))?$/.exec(typed.trim());
  if (!match?.[1]) return undefined;
  const number = Number(match[1].replace(',', '.')) / Number(match[2] ?? 1);
  return Number.isFinite(number) ? number : undefined;
}

/** Whether it is the result, however it is written. */
export function isResult({ result }: Exercise, number: number): boolean {
  return Math.abs(result - number) < 0.005;
}
