import { z } from 'zod';
import { codeIdentifier, pathIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { entityCode, printElement } from '../print-element.ts';

export const showcaseProperties = z.strictObject({
  title: shortText,
  /** Makes it a part of the page with an address of its own: `/#services`. */
  anchor: pathIdentifier.optional(),
  introduction: z.string().max(400).optional(),
  layout: z.enum(['cards', 'lines', 'stories', 'quotes']).default('cards'),
  /** Short values on each card. */
  show: z.array(codeIdentifier).max(6).default([]),
  /** Text on each card. */
  lead: codeIdentifier.optional(),
  limit: z.number().int().min(1).max(12).default(3),
  sort: z.strictObject({ field: codeIdentifier, direction: z.enum(['ascending', 'descending']) }).optional(),
  /** Rows in certain states alone. */
  only: z.strictObject({ field: codeIdentifier, equals: z.array(z.string()).min(1).max(12) }).optional(),
  /** On the page of a row: others, those with the same value in this field first. */
  besides: codeIdentifier.optional(),
  /** Leads to all of them. */
  link: z.strictObject({ label: shortText, path: z.string().regex(/^\/[^\s]*$/) }).optional(),
});

export const showcase = defineBlock({
  id: 'showcase',
  title: 'Showcase',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'A few rows of an entity presented on the first page of a site, with a link to all of them.',
  properties: showcaseProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'ShowcaseBlock', file: 'showcase/showcase-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: ({ properties: { title, link } }, { write, page }) => {
    if (!link || page.path.includes(':')) return [];
    return write({
      what: 'follow',
      en: `go from “${title}” to all of them`,
      zh: `从“${title}”前往全部内容`,
      steps: [
        ...openPage(page),
        { kind: 'expectThing', thing: { role: 'heading', name: title, within: { role: 'main' }, index: 0 } },
        { kind: 'click', on: { role: 'link', name: link.label, within: { role: 'main' }, index: 0 } },
        { kind: 'expectAddress', path: link.path },
      ],
    });
  },
});
