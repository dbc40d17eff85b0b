import { z } from 'zod';
import { pathIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/countdown/text.ts';

export const countdownProperties = z.strictObject({
  title: shortText,
  text: z.string().max(400).optional(),
  anchor: pathIdentifier.optional(),
  /** A day of every year, or of every month where no month is said; the next one is counted down to. */
  month: z.number().int().min(1).max(12).optional(),
  day: z.number().int().min(1).max(28),
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  action: z.strictObject({ label: shortText, path: z.string().regex(/^\/[^\s]*$/) }).optional(),
});

export const countdown = defineBlock({
  id: 'countdown',
  title: 'Countdown',
  requires: [],
  dependencies: ['react', 'react-router'],
  whenToUse: 'Days, hours, minutes and seconds until something begins: a launch, a festival, a sale.',
  properties: countdownProperties,
  print: ({ properties }) =>
    printElement({ component: 'CountdownBlock', file: 'countdown/countdown-block.tsx' }, properties),
  checks: ({ properties: { title } }, { spec, page, write }) => {
    const words = wordsFor(spec, { en, zh });
    const within = { role: 'region', name: title } as const;
    if (page.path.includes(':')) return [];
    return write({
      what: 'count',
      en: `see how long it is until “${title}”`,
      zh: `查看距离“${title}”还有多久`,
      steps: [
        ...openPage(page),
        ...[words.days, words.hours, words.minutes, words.seconds].map((text) => ({
          kind: 'expectText' as const,
          text,
          within,
        })),
      ],
    });
  },
});
