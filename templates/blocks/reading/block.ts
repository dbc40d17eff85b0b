import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { readingChecks } from './checks.ts';

export const readingProperties = z.strictObject({
  /** The relation to what was read, and when. */
  of: codeIdentifier,
  at: codeIdentifier,
});

export type ReadingProperties = z.infer<typeof readingProperties>;

export const reading = defineBlock({
  id: 'reading',
  title: 'Reading history',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Notes by itself that a row’s page was opened, so that a list can show what was read and when.',
  properties: readingProperties,
  print: ({ entity = '', properties }, spec) =>
    printElement(
      { component: 'ReadingBlock', file: 'reading/reading-block.tsx' },
      {
        entity: entityCode(entity),
        ...properties,
        list: Object.values(spec.pages).find(
          (page) =>
            !page.path.includes(':') &&
            Object.values(page.blocks).some(
              (block) => block.block === 'collection' && block.entity === entity,
            ),
        )?.path,
      },
    ),
  checks: readingChecks,
});
