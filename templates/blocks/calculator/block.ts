import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement, tsCode } from '../print-element.ts';
import { calculatorChecks } from './checks.ts';
import { parseFormula, printFormula } from './formula.ts';
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
    const { results, history, ...others } = properties;
    return printElement(
      { component: 'CalculatorBlock', file: 'calculator/calculator-block.tsx' },
      {
        ...(entity && history ? { entity: entityCode(entity), history } : {}),
        ...others,
        results: results.map(({ formula: _, ...result }) => result),
        compute: tsCode(computeCode(properties)),
      },
    );
  },
  checks: calculatorChecks,
});

/** A function from inputs to results. */
function computeCode({ inputs, results }: CalculatorProperties): string {
  const text = results.map(({ formula }) => printFormula(parseFormula(formula)));
  const read = inputs
    .map(({ id }) => id)
    .filter((id) => text.some((part) => new RegExp(`\\b${id}\\b`).test(part)));
  const lines = results.map(({ id }, index) => `const ${id} = ${text[index] ?? ''};`);
  return `({ ${read.map((id) => `${id} = 0`).join(', ')} }) => { ${lines.join(' ')} return { ${results.map(({ id }) => id).join(', ')} }; }`;
}
