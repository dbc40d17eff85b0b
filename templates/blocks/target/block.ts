import { z } from 'zod';
import type { Locator } from '../../spec/check.ts';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/target/text.ts';

export const targetProperties = z.strictObject({
  title: shortText,
  /** What is measured: a number of the placement's entity, by its date. */
  field: codeIdentifier,
  day: codeIdentifier,
  per: z.enum(['day', 'week', 'month']),
  unit: z.string().max(16).optional(),
  /** Entity that keeps what somebody set: a number, and a date with time. */
  targets: codeIdentifier,
  amount: codeIdentifier,
  setOn: codeIdentifier,
  /** What holds until somebody sets another. */
  initial: z.number().positive(),
});

const main: Locator = { role: 'main' };

export const target = defineBlock({
  id: 'target',
  title: 'Goal',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'A goal for a number that is written down day after day, such as hours of sleep or glasses of water: set by people, with progress and how often it was reached.',
  properties: targetProperties,
  print: ({ entity = '', properties: { targets, ...others } }) =>
    printElement(
      { component: 'TargetBlock', file: 'target/target-block.tsx' },
      { entity: entityCode(entity), targets: entityCode(targets), ...others },
    ),
  checks: ({ properties: { title, unit } }, { spec, page, write }) => {
    if (page.path.includes(':')) return [];
    const words = wordsFor(spec, { en, zh });
    const inside: Locator = { role: 'region', name: title, within: main };
    return write({
      what: 'set',
      en: `set “${title}”; progress follows and it is still there after a reload`,
      zh: `设置“${title}”，进度随之变化，刷新后仍在`,
      steps: [
        ...openPage(page),
        { kind: 'expectThing', thing: { role: 'progressbar', within: inside, index: 0 } },
        { kind: 'click', on: { role: 'button', name: words.change, within: inside } },
        { kind: 'fill', label: words.goal, value: '0' },
        { kind: 'click', on: { role: 'button', name: words.save, exact: true } },
        { kind: 'expectText', text: words.above },
        { kind: 'fill', label: words.goal, value: '97' },
        { kind: 'click', on: { role: 'button', name: words.save, exact: true } },
        { kind: 'expectText', text: words.goalOf(unit ? `97 ${unit}` : '97'), within: inside },
        { kind: 'reload' },
        { kind: 'expectText', text: words.goalOf(unit ? `97 ${unit}` : '97'), within: inside },
      ],
    });
  },
});
