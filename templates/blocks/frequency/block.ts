import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/frequency/text.ts';

export const frequencyProperties = z.strictObject({
  /** Fields of the placement's entity, which has one row: hours between two runs, and the last one. */
  hours: codeIdentifier,
  last: codeIdentifier,
  /** `set` on a page of settings; `state` where it runs, with what it says there. */
  view: z.enum(['set', 'state']),
});

export const frequency = defineBlock({
  id: 'frequency',
  title: 'Frequency',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'How often something is looked through again by itself, with the last and the next time.',
  properties: frequencyProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'FrequencyBlock', file: 'frequency/frequency-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: ({ properties }, { spec, page, write }) => {
    const words = wordsFor(spec, { en, zh });
    const main = { role: 'main' } as const;
    if (properties.view !== 'set' || page.path.includes(':')) return [];
    return write({
      what: 'set',
      en: 'set how often it is searched again, and see when that is',
      zh: '设置自动搜索频率并查看下次时间',
      steps: [
        ...openPage(page),
        { kind: 'choose', label: words.frequency, option: words.every6, within: main },
        { kind: 'click', on: { role: 'button', name: words.save, exact: true, within: main } },
        { kind: 'expectText', text: words.saved, within: { role: 'status', within: main, index: 0 } },
        { kind: 'reload' },
        { kind: 'expectText', text: words.now(words.every6), within: main },
      ],
    });
  },
});
