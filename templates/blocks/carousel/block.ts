import { z } from 'zod';
import { pathIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/carousel/text.ts';

export const carouselProperties = z.strictObject({
  title: shortText,
  /** Makes it a part of the page with an address of its own: `/#offers`. */
  anchor: pathIdentifier.optional(),
  introduction: z.string().max(400).optional(),
  /** How long each one stays. */
  seconds: z.number().min(2).max(30).default(5),
  items: z
    .array(z.strictObject({ title: shortText, text: z.string().min(1).max(600), note: shortText.optional() }))
    .min(2)
    .max(12),
});

export const carousel = defineBlock({
  id: 'carousel',
  title: 'Carousel',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse: 'Offers, highlights or pictures that move on by themselves, one after the other.',
  properties: carouselProperties,
  print: ({ properties }) =>
    printElement({ component: 'CarouselBlock', file: 'carousel/carousel-block.tsx' }, properties),
  checks: ({ properties: { title, items } }, { write, page, spec }) => {
    const words = wordsFor(spec, { en, zh });
    const [, second] = items;
    if (!second || page.path.includes(':')) return [];
    const region = { role: 'region', name: title } as const;
    return write({
      what: 'turn',
      en: `turn over what “${title}” shows`,
      zh: `翻看“${title}”`,
      steps: [
        ...openPage(page),
        { kind: 'click', on: { role: 'button', name: words.goTo(2), exact: true, within: region } },
        { kind: 'expectThing', thing: { role: 'heading', name: second.title, within: region } },
      ],
    });
  },
});
