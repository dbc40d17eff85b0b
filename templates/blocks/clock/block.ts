import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { clockChecks } from './checks.ts';
import { clockProperties } from './properties.ts';

export const clock = defineBlock({
  id: 'clock',
  title: 'Clock in and out',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse: 'People clock in and out, or start and stop the clock on some work, and see their hours.',
  properties: clockProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'ClockBlock', file: 'clock/clock-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: clockChecks,
});
