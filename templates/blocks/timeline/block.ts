import { z } from 'zod';
import { codeIdentifier, pathIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { exampleOf } from '../collection/checks/example-row.ts';
import { entityCode, printElement } from '../print-element.ts';

export const timelineProperties = z.strictObject({
  title: shortText.optional(),
  anchor: pathIdentifier.optional(),
  /** A date, or a number such as a year. */
  date: codeIdentifier,
  direction: z.enum(['ascending', 'descending']).default('ascending'),
  show: z.array(codeIdentifier).max(6).default([]),
  lead: codeIdentifier.optional(),
  create: z.boolean().default(false),
  edit: z.boolean().default(false),
  remove: z.boolean().default(false),
});

export const timeline = defineBlock({
  id: 'timeline',
  title: 'Timeline',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Rows that happened one after another: a life, a history, milestones, honours by year.',
  properties: timelineProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'TimelineBlock', file: 'timeline/timeline-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: ({ entity: id = '' }, { write, page, spec }) => {
    const entity = spec.entities[id];
    const example = entity && exampleOf(entity);
    if (!entity || !example || page.path.includes(':')) return [];
    return write({
      what: 'read',
      en: `read ${entity.plural.toLowerCase()} in the order of time`,
      zh: `按时间顺序阅读${entity.plural}`,
      steps: [
        ...openPage(page),
        {
          kind: 'expectThing',
          thing: { role: 'heading', name: example.shown, within: { role: 'main' }, index: 0 },
        },
      ],
    });
  },
});
