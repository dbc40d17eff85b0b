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
  /** Only where the idea says so: `extra payments`. Else it is what it begins with. */
  asks?: RegExp;
  /** What people call it: their own words become its name. */
  called?: RegExp;
  /** Another input that this one stays below. */
  below?: string;
  /** Only where another input has this value. */
  onlyFor?: { input: string; value: number };
  imperial?: OtherUnit;
}

/** The other system's unit, and how much of the usual one it is. */
export interface OtherUnit {
  unit: string;
  factor: number;
}

export interface CalculatorAnswer {
  id: string;
  name: Bilingual;
  formula: string;
  unit?: string;
  /** In the app's currency. */
  money?: boolean;
  digits?: number;
  /** Only where the idea says so. */
  asks?: RegExp;
  imperial?: OtherUnit;
  /** Worked out for others, not shown. */
  hidden?: boolean;
}

/** Something that is worked out from numbers. */
export interface CalculatorEntry extends Bilingual {
  id: string;
  /** Before `calculator`, `converter`, `计算器`. */
  words: readonly string[];
  /** Said otherwise: `how much they can afford`. */
  asks?: RegExp;
  /** Stands beside what a site tells, which loses nothing by it. */
  beside?: true;
  inputs: readonly CalculatorField[];
  results: readonly CalculatorAnswer[];
  bands?: readonly (readonly [below: number, en: string, zh: string, tone: 'good' | 'waiting' | 'bad'])[];
  why: Bilingual;
  /** Results that are shares of a whole. */
  parts?: readonly string[];
  /** Which of several answers people look for. */
  best?: 'lowest' | 'highest';
  /** Advice, shown where tips are asked for. */
  tips?: readonly Bilingual[];
  /** What there may be several of, `rooms`, and which results are added up over them. */
  several?: { of: readonly Counted[]; sums: readonly string[] };
  /** How it goes on year by year: formulas over inputs, results and `n`, the number of the year. */
  series?: CalculatorSeries;
}

/** A name for one and for several. */
export interface Counted extends Bilingual {
  plural: string;
}

export interface CalculatorSeries {
  name: Bilingual;
  /** The input or result that says how many years. */
  count: string;
  columns: readonly CalculatorAnswer[];
  /** A chart for each group of columns, drawn on top of each other. */
  charts: readonly (readonly string[])[];
}

/** A number to type: `id: en|zh`, what it begins with, least and most; its unit, or more about it. */
export function number(
  names: string,
  [initial, ...range]: readonly [initial: number, least: number, most: number],
  more: string | Omit<Partial<CalculatorField>, 'id' | 'name'> = {},
): CalculatorField {
  return { ...named(names), initial, range, ...(typeof more === 'string' ? { unit: more } : more) };
}

export function choice(
  names: string,
  choices: UnitChoices,
  more: number | Pick<Partial<CalculatorField>, 'initial' | 'asks'> = {},
): CalculatorField {
  const initial = choices[0]?.[2] ?? 0;
  return { ...named(names), initial, choices, ...(typeof more === 'number' ? { initial: more } : more) };
}

export function answer(
  names: string,
  formula: string,
  more: Pick<CalculatorAnswer, 'unit' | 'money' | 'digits' | 'asks' | 'imperial' | 'hidden'> = {},
): CalculatorAnswer {
  return { ...named(names), formula, ...more };
}

/** `room|rooms|房间`, the usual name first. */
export function several(...names: readonly string[]): readonly Counted[] {
  return names.map((name) => {
    const [en = '', plural = `${en}s`, zh = en] = name.split('|');
    return { en, plural, zh };
  });
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
