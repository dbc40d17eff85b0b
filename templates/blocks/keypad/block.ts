import { z } from 'zod';
import type { CheckStep, Locator } from '../../spec/check.ts';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/keypad/text.ts';

export const keypadProperties = z.strictObject({
  title: shortText,
  /** Fields of the placement's entity, where results are kept: three texts and a date with time. */
  history: z.strictObject({
    title: codeIdentifier,
    given: codeIdentifier,
    result: codeIdentifier,
    on: codeIdentifier,
  }),
});

const main: Locator = { role: 'main' };

export const keypad = defineBlock({
  id: 'keypad',
  title: 'Calculator with keys',
  requires: [],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'A pocket calculator: digits, the four operations, per cent, keyboard, and a history that stays.',
  properties: keypadProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'KeypadBlock', file: 'keypad/keypad-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: ({ properties: { title } }, { spec, page, write }) => {
    if (page.path.includes(':')) return [];
    const words = wordsFor(spec, { en, zh });
    const keys = { role: 'group', name: words.keys, within: main } as const;
    const press = (name: string): CheckStep => ({
      kind: 'click',
      on: { role: 'button', name, exact: true, within: keys },
    });
    const result: Locator = { role: 'status', name: words.result, within: main };
    return write({
      what: 'keys',
      en: `work something out with “${title}” and find it in the history after a reload`,
      zh: `使用“${title}”计算，刷新后仍在历史中`,
      steps: [
        ...openPage(page),
        ...['1', '2', '×', '7', '+', '6', '='].map(press),
        { kind: 'expectText', text: '90', within: result },
        press('C'),
        { kind: 'expectText', text: '0', within: result },
        { kind: 'reload' },
        {
          kind: 'expectThing',
          thing: { role: 'listitem', containing: '12 × 7 + 6 =', within: main, index: 0 },
        },
      ],
    });
  },
});
