import { z } from 'zod';
import { pathIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { printElement } from '../print-element.ts';

export const tiersProperties = z.strictObject({
  title: shortText,
  introduction: z.string().max(400).optional(),
  anchor: pathIdentifier.optional(),
  /** What is offered, from the smallest to the largest. */
  tiers: z
    .array(
      z.strictObject({
        name: shortText,
        text: z.string().max(240).optional(),
        /** As it is read: `249 €`, `from 12 € a month`. */
        price: shortText,
        note: shortText.optional(),
        /** By the place of each line in `lines`; empty where it has none. */
        values: z.array(z.string().max(80)).min(1).max(16),
        /** The one that most people take. */
        best: z.boolean().optional(),
        action: z.strictObject({ label: shortText, path: z.string().regex(/^\/[^\s]*$/) }).optional(),
      }),
    )
    .min(2)
    .max(4),
  /** What is compared, one line each. */
  lines: z.array(shortText).min(1).max(16),
  /** Said about the best one. */
  bestLabel: shortText.optional(),
});

export const tiers = defineBlock({
  id: 'tiers',
  title: 'Tiers',
  requires: [],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Models, plans or packages of one offer beside each other, with prices and what each has.',
  properties: tiersProperties,
  print: ({ properties }) =>
    printElement({ component: 'TiersBlock', file: 'tiers/tiers-block.tsx' }, properties),
  checks: ({ properties: { title, tiers: offered } }, { page, write }) => {
    const within = { role: 'region', name: title } as const;
    if (page.path.includes(':')) return [];
    return write({
      what: 'compare',
      en: `compare what is offered under “${title}”`,
      zh: `对比“${title}”中的方案`,
      steps: [
        ...openPage(page),
        ...offered.flatMap(({ name, price }) => [
          { kind: 'expectText' as const, text: name, within },
          { kind: 'expectText' as const, text: price, within },
        ]),
      ],
    });
  },
});
