import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { boardChecks } from './checks.ts';
import { boardProperties } from './properties.ts';

export const board = defineBlock({
  id: 'board',
  title: 'Board',
  requires: ['records'],
  dependencies: ['@dnd-kit/core', 'lucide-react', 'react', 'react-router'],
  whenToUse: 'Rows that move through stages: tasks, applications, orders. One column a stage.',
  properties: boardProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'BoardBlock', file: 'board/board-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: boardChecks,
});
