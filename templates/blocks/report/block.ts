import { z } from 'zod';
import { codeIdentifier, pathIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { reportChecks } from './checks.ts';

export const reportProperties = z.strictObject({
  reports: z
    .array(
      z.strictObject({
        id: pathIdentifier,
        label: shortText,
        entity: codeIdentifier,
        /** Without one, all rows are in every report. */
        date: codeIdentifier.optional(),
        /** Numbers that are added up or averaged. */
        measures: z
          .array(z.strictObject({ field: codeIdentifier, operation: z.enum(['sum', 'average']) }))
          .max(4),
        /** A choice, relation or text by which rows are counted and drawn. */
        group: codeIdentifier.optional(),
        /** A choice with what comes in and what goes out, for a balance. */
        balance: z
          .strictObject({ field: codeIdentifier, income: z.string(), expense: z.string() })
          .optional(),
        /** Relation to what a report can be about. */
        about: codeIdentifier.optional(),
        /** Movements of a stock: what rows are about, how much came and went. */
        stock: z.strictObject({ item: codeIdentifier, amount: codeIdentifier }).optional(),
        show: z.array(codeIdentifier).min(1).max(8),
      }),
    )
    .min(1)
    .max(8),
  /** Fields of the placement's entity, where reports are kept: a text, two dates, an address, a date with time. */
  keep: z
    .strictObject({
      title: codeIdentifier,
      from: codeIdentifier,
      to: codeIdentifier,
      address: codeIdentifier,
      on: codeIdentifier,
    })
    .optional(),
});

export type ReportProperties = z.infer<typeof reportProperties>;

export const report = defineBlock({
  id: 'report',
  title: 'Reports',
  requires: ['records', 'figures', 'chart'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'A report over a period that people choose, with figures, a chart and a table, to print or to download.',
  properties: reportProperties,
  print: ({ entity, properties }) =>
    printElement(
      { component: 'ReportBlock', file: 'report/report-block.tsx' },
      {
        reports: properties.reports.map((each) => ({ ...each, entity: entityCode(each.entity) })),
        ...(entity && properties.keep ? { kept: entityCode(entity), keep: properties.keep } : {}),
      },
    ),
  checks: reportChecks,
});
