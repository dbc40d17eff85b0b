import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { diagramChecks } from './checks.ts';
import { palettes } from './files/src/blocks/diagram/shapes.ts';

export const diagramProperties = z.strictObject({
  /** `list` on a page of its own, `edit` on the page `/…/:id` of a row. */
  view: z.enum(['list', 'edit']),
  /** The kind of drawing where rows do not say: what shapes there are. */
  kind: z.string().refine((kind) => Object.hasOwn(palettes, kind), 'no such kind of drawing'),
  /** Fields of the entity: the drawing (a file), its kind (a choice), when it was changed (a date with time). */
  fields: z.strictObject({
    drawing: codeIdentifier,
    kind: codeIdentifier.optional(),
    changed: codeIdentifier.optional(),
  }),
});

export type DiagramProperties = z.infer<typeof diagramProperties>;

export const diagram = defineBlock({
  id: 'diagram',
  title: 'Diagram editor',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Drawing on a canvas: flowcharts, organisation charts, mind maps, whiteboards, floor plans, seating plans, wireframes.',
  properties: diagramProperties,
  print: ({ entity = '', properties: { view, ...properties } }) =>
    printElement(
      view === 'list'
        ? { component: 'DiagramList', file: 'diagram/diagram-list.tsx' }
        : { component: 'DiagramEditor', file: 'diagram/diagram-editor.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: diagramChecks,
});
