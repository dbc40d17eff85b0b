import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';

export const portionsProperties = z.strictObject({
  /** For how many the amounts are written. */
  servings: codeIdentifier,
  /** A long text, one ingredient a line, each beginning with its amount. */
  ingredients: codeIdentifier,
});

export const portions = defineBlock({
  id: 'portions',
  title: 'Portions',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'On the page of one recipe: its ingredients for as many servings as one wants.',
  properties: portionsProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'PortionsBlock', file: 'portions/portions-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: () => [],
});
