import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { historyChecks } from './checks.ts';

export const historyProperties = z.strictObject({
  title: shortText.optional(),
  /** The date of each row. */
  date: codeIdentifier,
  /** Numbers that are drawn, the first at first. */
  measures: z.array(codeIdentifier).min(1).max(6),
  /** Relation to what the rows are about, to choose one of them. */
  item: codeIdentifier.optional(),
  /** Relation to the row of the page’s address: only its own rows. */
  through: codeIdentifier.optional(),
  kind: z.enum(['line', 'area', 'bar']).default('area'),
  /** Figures and a table below the drawing. */
  table: z.boolean().default(true),
});

export type HistoryProperties = z.infer<typeof historyProperties>;

export const history = defineBlock({
  id: 'history',
  title: 'History',
  requires: ['records', 'figures', 'chart'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'How numbers developed between two dates that people choose: a drawing, figures, a table.',
  properties: historyProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'HistoryBlock', file: 'history/history-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: historyChecks,
});
