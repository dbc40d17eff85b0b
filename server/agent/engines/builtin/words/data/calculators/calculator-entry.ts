import type { Bilingual } from '../../entry.ts';

/** Choices of an input, each standing for a number. */
export type UnitChoices = readonly (readonly [en: string, zh: string, value: number])[];

export interface CalculatorField {
  id: string;
  name: Bilingual;
  initial: number;
  unit?: string;
  range?: readonly [least: number, most: number];
  choices?: UnitChoices;
}

export interface CalculatorAnswer {
  id: string;
  name: Bilingual;
  formula: string;
  unit?: string;
  /** In the app's currency. */
  money?: boolean;
  digits?: number;
}

/** Something that is worked out from numbers. */
export interface CalculatorEntry extends Bilingual {
  id: string;
  /** Before `calculator`, `converter`, `计算器`. */
  words: readonly string[];
  /** Said otherwise: `how much they can afford`. */
  asks?: RegExp;
  inputs: readonly CalculatorField[];
  results: readonly CalculatorAnswer[];
  bands?: readonly (readonly [below: number, en: string, zh: string, tone: 'good' | 'waiting' | 'bad'])[];
  why: Bilingual;
  /** How it goes on year by year: formulas over inputs, results and `n`, the number of the year. */
  series?: CalculatorSeries;
}

export interface CalculatorSeries {
  name: Bilingual;
  /** The input that says how many years. */
  count: string;
  columns: readonly CalculatorAnswer[];
  /** The column that is drawn. */
  chart: string;
}

/** A number to type: `id: en|zh`, what it begins with, least and most. */
export function number(
  names: string,
  [initial, ...range]: readonly [initial: number, least: number, most: number],
  unit?: string,
): CalculatorField {
  return { ...named(names), initial, range, ...(unit ? { unit } : {}) };
}

export function choice(names: string, choices: UnitChoices, initial = choices[0]?.[2] ?? 0): CalculatorField {
  return { ...named(names), initial, choices };
}

export function answer(
  names: string,
  formula: string,
  more: Pick<CalculatorAnswer, 'unit' | 'money' | 'digits'> = {},
): CalculatorAnswer {
  return { ...named(names), formula, ...more };
}

/** `id: en|zh`. */
export function named(names: string): { id: string; name: Bilingual } {
  const end = names.indexOf(': ');
  const id = names.slice(0, end);
  const name = names.slice(end + 2);
  return { id, name: bilingual(name) };
}

export function bilingual(names: string): Bilingual {
  const [en = '', zh = en] = names.split('|');
  return { en, zh };
}
