import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement, tsCode } from '../print-element.ts';
import { calculatorChecks } from './checks.ts';
import { namesIn, parseFormula, printFormula } from './formula.ts';
import { calculatorProperties, type CalculatorProperties } from './properties.ts';

export const calculator = defineBlock({
  id: 'calculator',
  title: 'Calculator',
  requires: [],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'Working something out from what one types, at once: a loan, a tip, units, calories; results can be kept.',
  properties: calculatorProperties,
  print: ({ entity, properties }) => {
    const { results, history, series, ...others } = properties;
    return printElement(
      { component: 'CalculatorBlock', file: 'calculator/calculator-block.tsx' },
      {
        ...(entity && history ? { entity: entityCode(entity), history } : {}),
        ...others,
        results: results.map(({ formula: _, ...result }) => result),
        compute: tsCode(computeCode(properties)),
        ...(series
          ? {
              series: { ...series, columns: series.columns.map(({ formula: _, ...column }) => column) },
              computeYear: tsCode(yearCode(properties)),
            }
          : {}),
      },
    );
  },
  checks: calculatorChecks,
});

interface Named {
  id: string;
  formula: string;
}

/** A function from inputs to results. */
function computeCode({ inputs, results }: CalculatorProperties): string {
  return functionOf(
    inputs.map(({ id }) => id),
    results,
    results.map(({ id }) => id),
  );
}

/** A function from inputs and the number of the year to the columns of that year. */
function yearCode({ inputs, results, series }: CalculatorProperties): string {
  const columns = series?.columns ?? [];
  const all: Named[] = [...results, ...columns];
  const wanted = new Set(columns.map(({ id }) => id));
  for (const { id, formula } of all.toReversed())
    if (wanted.has(id)) for (const name of namesIn(parseFormula(formula))) wanted.add(name);
  return functionOf(
    [...inputs.map(({ id }) => id), 'n'],
    all.filter(({ id }) => wanted.has(id)),
    columns.map(({ id }) => id),
  );
}

function functionOf(given: readonly string[], formulas: readonly Named[], found: readonly string[]): string {
  const text = formulas.map(({ formula }) => printFormula(parseFormula(formula)));
  const read = given.filter((id) => text.some((part) => new RegExp(`\\b${id}\\b`).test(part)));
  const lines = formulas.map(({ id }, index) => `const ${id} = ${text[index] ?? ''};`);
  return `({ ${read.map((id) => `${id} = 0`).join(', ')} }) => { ${lines.join(' ')} return { ${found.join(', ')} }; }`;
}
