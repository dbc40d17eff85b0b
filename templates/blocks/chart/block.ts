import { defineBlock, type PlacedBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import type { AppSpec } from '../../spec/app-spec.ts';
import type { Page, Placement } from '../../spec/page.ts';
import { chartChecks } from './checks.ts';
import { chartProperties, type ChartProperties } from './properties.ts';

export const chart = defineBlock({
  id: 'chart',
  title: 'Chart',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'recharts'],
  whenToUse:
    'How rows spread over kinds (bar, pie) or develop over time (line, area), with the numbers as a table.',
  properties: chartProperties,
  print: (placement, spec) =>
    printElement(
      { component: 'ChartBlock', file: 'chart/chart-block.tsx' },
      {
        entity: entityCode(placement.entity ?? ''),
        ...placement.properties,
        monthPicker: showsMonthPicker(placement, spec),
      },
    ),
  checks: chartChecks,
});

/** The first chart by month brings the month picker, where no metrics do. */
function showsMonthPicker(placement: PlacedBlock<ChartProperties>, spec: AppSpec): boolean {
  if (!placement.properties.period) return false;
  const page = Object.values(spec.pages).find((one) => isOn(placement, one));
  const others = Object.values(page?.blocks ?? {});
  if (others.some((other) => other.block === 'metrics' && isMonthly(other))) return false;
  const first = others
    .filter((other) => other.block === 'chart' && isMonthly(other))
    .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))[0];
  return first === undefined || first.id === placement.id;
}

function isOn(placement: PlacedBlock<ChartProperties>, page: Page): boolean {
  const found = page.blocks[placement.id];
  return (
    found?.block === 'chart' &&
    found.entity === placement.entity &&
    found.properties['title'] === placement.properties.title
  );
}

function isMonthly({ properties }: Placement): boolean {
  return JSON.stringify(properties).includes('"of":"month"');
}
