import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { metricsChecks } from './checks.ts';
import { metricsProperties } from './properties.ts';

export const metrics = defineBlock({
  id: 'metrics',
  title: 'Metrics',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'A few figures about the data, worked out from the rows: totals, averages, counts, by month if wanted.',
  properties: metricsProperties,
  print: ({ properties }) =>
    printElement(
      { component: 'MetricsBlock', file: 'metrics/metrics-block.tsx' },
      {
        items: properties.items.map(({ compare, less, ...item }) => ({
          ...item,
          ...(less ? { less: { ...less, entity: entityCode(less.entity) } } : {}),
          entity: entityCode(item.entity),
          compare: compare || undefined,
        })),
      },
    ),
  checks: metricsChecks,
});
