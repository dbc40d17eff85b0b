import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { lookupChecks } from './checks.ts';

export const lookupProperties = z.strictObject({
  /** The field with the code. */
  code: codeIdentifier,
  /** What is told: where it has been, how it stands, or whether it is genuine. */
  answer: z.enum(['path', 'status', 'verdict']),
  /** The button: a verb. */
  label: shortText,
  /** On a page with `/:id`: what happened to the row of the page, and nothing to type. */
  here: z.boolean().optional(),
  show: z.array(codeIdentifier).max(10).default([]),
  /** A choice. */
  status: codeIdentifier.optional(),
  /** Where it comes from, for a verdict. */
  origin: z.array(codeIdentifier).max(6).default([]),
  /** What happened to it: rows with a relation to it, what, where, when. */
  steps: z
    .strictObject({
      entity: codeIdentifier,
      item: codeIdentifier,
      title: codeIdentifier,
      place: codeIdentifier.optional(),
      /** What was said with it. */
      text: codeIdentifier.optional(),
      date: codeIdentifier,
      /** How it began: a date of the thing itself, and what then was so. */
      begin: z.strictObject({ date: codeIdentifier, label: shortText }).optional(),
    })
    .optional(),
});

export type LookupProperties = z.infer<typeof lookupProperties>;

export const lookup = defineBlock({
  id: 'lookup',
  title: 'Look-up',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Somebody types a code and is told about the one thing that has it: tracking, status, authenticity.',
  properties: lookupProperties,
  print: ({ entity = '', properties: { steps, ...properties } }) =>
    printElement(
      { component: 'LookupBlock', file: 'lookup/lookup-block.tsx' },
      {
        entity: entityCode(entity),
        ...properties,
        ...(steps ? { steps: { ...steps, entity: entityCode(steps.entity) } } : {}),
      },
    ),
  checks: lookupChecks,
});
