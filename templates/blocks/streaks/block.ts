import { z } from 'zod';
import type { Locator } from '../../spec/check.ts';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/streaks/text.ts';

export const streaksProperties = z.strictObject({
  /** Entity with a row for each day on which something was done. */
  marks: codeIdentifier,
  /** Its fields: a relation to what was done, and a date. */
  of: codeIdentifier,
  day: codeIdentifier,
});

const main: Locator = { role: 'main' };

export const streaks = defineBlock({
  id: 'streaks',
  title: 'Streaks',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'What is done day after day, such as habits: marked each day, with current and longest streak and a heat map.',
  properties: streaksProperties,
  print: ({ entity = '', properties: { marks, ...fields } }) =>
    printElement(
      { component: 'StreaksBlock', file: 'streaks/streaks-block.tsx' },
      { entity: entityCode(entity), marks: entityCode(marks), ...fields },
    ),
  checks: ({ entity: id = '' }, { spec, page, write }) => {
    const entity = spec.entities[id];
    if (!entity || page.path.includes(':')) return [];
    const words = wordsFor(spec, { en, zh });
    const list: Locator = { role: 'list', name: entity.plural, exact: true, within: main };
    const first = Object.values(entity.samples)[0]?.[entity.titleField];
    if (typeof first !== 'string') return [];
    const card: Locator = { role: 'listitem', containing: first, within: list, index: 0 };
    return write({
      what: 'mark',
      en: `mark a day of “${first}”; it is still marked after a reload`,
      zh: `标记“${first}”的某一天，刷新后仍在`,
      steps: [
        ...openPage(page),
        { kind: 'expectText', text: words.current, within: card },
        { kind: 'expectThing', thing: { role: 'img', name: first, within: card } },
        { kind: 'click', on: { role: 'button', name: words.markToday, within: card } },
        { kind: 'expectThing', thing: { role: 'button', name: words.doneNow, within: card } },
        { kind: 'reload' },
        { kind: 'expectThing', thing: { role: 'button', name: words.doneNow, within: card } },
        { kind: 'click', on: { role: 'button', name: words.doneNow, within: card } },
        { kind: 'expectThing', thing: { role: 'button', name: words.markToday, within: card } },
      ],
    });
  },
});
