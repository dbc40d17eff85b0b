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
  inputs: readonly CalculatorField[];
  results: readonly CalculatorAnswer[];
  bands?: readonly (readonly [below: number, en: string, zh: string, tone: 'good' | 'waiting' | 'bad'])[];
  why: Bilingual;
}

type Bounds = readonly [least: number, most: number];

/** A number to type: `en|zh`. */
export function number(
  id: string,
  names: string,
  initial: number,
  range: Bounds,
  unit?: string,
): CalculatorField {
  return { id, name: bilingual(names), initial, range, ...(unit ? { unit } : {}) };
}

export function choice(
  id: string,
  names: string,
  choices: UnitChoices,
  initial = choices[0]?.[2] ?? 0,
): CalculatorField {
  return { id, name: bilingual(names), initial, choices };
}

export function answer(
  id: string,
  names: string,
  formula: string,
  more: Pick<CalculatorAnswer, 'unit' | 'money' | 'digits'> = {},
): CalculatorAnswer {
  return { id, name: bilingual(names), formula, ...more };
}

export function bilingual(names: string): Bilingual {
  const [en = '', zh = en] = names.split('|');
  return { en, zh };
}
