import { z } from 'zod';
import type { CheckStep, Locator } from '../../spec/check.ts';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/tally/text.ts';

export const tallyProperties = z.strictObject({
  /** Fields of the placement's entity: a text, and a whole number. */
  name: codeIdentifier,
  count: codeIdentifier,
});

const main: Locator = { role: 'main' };

export const tally = defineBlock({
  id: 'tally',
  title: 'Counters',
  requires: [],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'Counting by hand: one more, one less, start again; several counters with names that keep their number.',
  properties: tallyProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'TallyBlock', file: 'tally/tally-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: (_, { spec, page, write }) => {
    if (page.path.includes(':')) return [];
    const words = wordsFor(spec, { en, zh });
    const card: Locator = { role: 'listitem', containing: 'Try {unique}', within: main };
    const press = (name: string): CheckStep => ({
      kind: 'click',
      on: { role: 'button', name, exact: true, within: card },
    });
    return write({
      what: 'count',
      en: 'add a counter, count with it, find the number after a reload and start again',
      zh: '添加计数器并计数，刷新后数字仍在，可归零',
      steps: [
        ...openPage(page),
        { kind: 'fill', label: words.name, value: 'Try {unique}' },
        { kind: 'click', on: { role: 'button', name: words.add, within: main } },
        press('+1'),
        press('+1'),
        press('+1'),
        press('−1'),
        { kind: 'expectText', text: '2', within: card },
        { kind: 'reload' },
        { kind: 'expectText', text: '2', within: card },
        press(words.reset),
        { kind: 'expectText', text: '0', within: card },
      ],
    });
  },
});
