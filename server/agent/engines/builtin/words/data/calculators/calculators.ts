import { bodyCalculators } from './body-calculators.ts';
import type { CalculatorEntry } from './calculator-entry.ts';
import { homeCalculators } from './home-calculators.ts';
import { loanCalculators } from './loan-calculators.ts';
import { moneyCalculators } from './money-calculators.ts';
import { roomCalculators } from './room-calculators.ts';
import { savingCalculators } from './saving-calculators.ts';
import { signCalculators } from './sign-calculators.ts';
import { taxCalculators } from './tax-calculators.ts';
import { unitCalculators } from './unit-calculators.ts';

export type { CalculatorEntry };

/** Everything the engine knows how to work out. */
export const calculatorEntries: readonly CalculatorEntry[] = [
  ...loanCalculators,
  ...savingCalculators,
  ...taxCalculators,
  ...moneyCalculators,
  ...roomCalculators,
  ...homeCalculators,
  ...bodyCalculators,
  ...unitCalculators,
  ...signCalculators,
];
