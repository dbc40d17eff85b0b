import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/live/text.ts';

export const liveProperties = z.strictObject({
  /** Values with a name, each on a card of its own. */
  values: z
    .array(
      z.strictObject({
        id: codeIdentifier,
        label: shortText,
        unit: z.string().max(16).optional(),
        low: z.number(),
        high: z.number(),
        digits: z.number().int().min(0).max(3).default(1),
        /** `gauge` for a share of a whole, `line` for all others. */
        view: z.enum(['gauge', 'line']).default('line'),
      }),
    )
    .max(8)
    .default([]),
  /** Numbers of the placement's entity that move around what each row has. */
  fields: z.array(codeIdentifier).max(4).default([]),
  /** A choice of the rows shown beside them. */
  badge: codeIdentifier.optional(),
  /** Between two values. */
  seconds: z.number().int().min(1).max(60).default(2),
});

export const live = defineBlock({
  id: 'live',
  title: 'Live values',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Values that move on by themselves: meters, sensors, prices, load. A simulation behind one file.',
  properties: liveProperties,
  print: ({ entity, properties }) =>
    printElement(
      { component: 'LiveBlock', file: 'live/live-block.tsx' },
      { ...(entity ? { entity: entityCode(entity) } : {}), ...properties },
    ),
  checks: ({ entity: id, properties }, { spec, page, write }) => {
    const entity = spec.entities[id ?? ''];
    const words = wordsFor(spec, { en, zh });
    const field = entity?.fields[properties.fields[0] ?? ''];
    const sample = entity && Object.values(entity.samples)[0]?.[entity.titleField];
    const [value] = properties.values;
    const label =
      value?.label ?? (field && typeof sample === 'string' ? words.valueOf(sample, field.label) : undefined);
    if (label === undefined || page.path.includes(':')) return [];
    const figure = { role: 'group', name: label, exact: true } as const;
    return write({
      what: 'moves',
      en: `see “${label}” move on by itself, and stop it`,
      zh: `看到“${label}”自动更新，并可暂停`,
      steps: [
        ...openPage(page),
        { kind: 'remember', name: 'before', of: figure },
        { kind: 'expectText', text: '{before}', within: figure, gone: true },
        { kind: 'click', on: { role: 'button', name: words.pause } },
        { kind: 'expectThing', thing: { role: 'button', name: words.resume } },
      ],
    });
  },
});
