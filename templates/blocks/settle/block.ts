import { z } from 'zod';
import type { Locator } from '../../spec/check.ts';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/settle/text.ts';

export const settleProperties = z.strictObject({
  title: shortText,
  /** Fields of the entity: who paid, how much, and tags with the names of those it was for (none: everybody). */
  paidBy: codeIdentifier,
  amount: codeIdentifier,
  onlyFor: codeIdentifier,
  /** Who shares the costs, with the number of parts each bears. */
  people: codeIdentifier,
  parts: codeIdentifier,
  /** What was paid back: two relations to people, an amount and a day. */
  settlements: codeIdentifier,
});

const main: Locator = { role: 'main' };

export const settle = defineBlock({
  id: 'settle',
  title: 'Who owes whom',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'Costs that several people share: what each has paid and owes, and the fewest payments that settle it, each marked as paid.',
  properties: settleProperties,
  print: ({ entity = '', properties: { people, settlements, ...others } }) =>
    printElement(
      { component: 'SettleBlock', file: 'settle/settle-block.tsx' },
      {
        entity: entityCode(entity),
        people: entityCode(people),
        settlements: entityCode(settlements),
        ...others,
      },
    ),
  checks: ({ properties: { settlements } }, { spec, page, write }) => {
    if (page.path.includes(':')) return [];
    const words = wordsFor(spec, { en, zh });
    const paid: Locator = { role: 'list', name: words.paidBack, within: main };
    return write({
      what: 'settle',
      en: 'see who owes whom, mark a payment as paid, and find it again after a reload',
      zh: '查看谁欠谁，将一笔还款标记为已付，刷新后仍在',
      needs: [{ access: spec.entities[settlements]?.permissions.create ?? ['anyone'], own: true }],
      steps: [
        ...openPage(page),
        { kind: 'expectThing', thing: { role: 'table', name: words.balances, within: main } },
        { kind: 'click', on: { role: 'button', name: words.mark, within: main, index: 0 } },
        { kind: 'expectText', text: words.marked },
        { kind: 'reload' },
        { kind: 'expectCount', of: { role: 'listitem', within: paid }, atLeast: 1 },
      ],
    });
  },
});
