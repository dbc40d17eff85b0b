import type { Level } from './round-type.ts';

export const operations = ['plus', 'minus', 'times', 'divide'] as const;
export type Operation = (typeof operations)[number];

export interface Exercise {
  text: string;
  result: number;
}

const most: Record<Level, number> = { easy: 10, medium: 50, hard: 200 };
const tables: Record<Level, number> = { easy: 5, medium: 10, hard: 20 };

/** A sum with whole numbers and no result below nought. */
export function exerciseOf(kind: Operation | 'mixed', level: Level, random: () => number): Exercise {
  const upTo = (limit: number) => 1 + Math.floor(random() * limit);
  const operation =
    kind === 'mixed' ? (operations[Math.floor(random() * operations.length)] ?? 'plus') : kind;
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
  }
}
