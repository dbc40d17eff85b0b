import { bodyCalculators } from './body-calculators.ts';
import type { CalculatorEntry } from './calculator-entry.ts';
import { moneyCalculators } from './money-calculators.ts';
import { unitCalculators } from './unit-calculators.ts';

export type { CalculatorEntry };

/** Everything the engine knows how to work out. */
export const calculatorEntries: readonly CalculatorEntry[] = [
  ...moneyCalculators,
  ...bodyCalculators,
  ...unitCalculators,
];
