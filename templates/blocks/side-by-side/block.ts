import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/side-by-side/text.ts';

export const sideBySideProperties = z.strictObject({
  /** What is compared. The placement's entity is the list of those chosen, rows of one's own. */
  things: codeIdentifier,
  /** The list's relation to them. */
  relation: codeIdentifier,
  /** Fields that are compared, one line each. */
  show: z.array(codeIdentifier).min(1).max(20),
  /** The field of which less is better. */
  price: codeIdentifier.optional(),
});

export const sideBySide = defineBlock({
  id: 'side-by-side',
  title: 'Side by side',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'Comparing two to four things side by side, a column each, with what differs and the lowest price marked.',
  properties: sideBySideProperties,
  print: ({ entity = '', properties: { things, ...properties } }) =>
    printElement(
      { component: 'SideBySideBlock', file: 'side-by-side/side-by-side-block.tsx' },
      { entity: entityCode(entity), things: entityCode(things), ...properties },
    ),
  checks: ({ properties }, { spec, page, write }) => {
    const words = wordsFor(spec, { en, zh });
    const things = spec.entities[properties.things];
    const main = { role: 'main' } as const;
    const titles = Object.values(things?.samples ?? {}).map((row) =>
      String(row[things?.titleField ?? ''] ?? ''),
    );
    const [first, second] = [...new Set(titles)];
    if (!things || !first || !second) return [];
    const choose = (option: string) => ({ kind: 'choose' as const, label: words.add, option, within: main });
    const shown = (name: string) => ({
      kind: 'expectThing' as const,
      thing: { role: 'columnheader' as const, name, within: main },
    });
    return write({
      what: 'compare',
      en: 'choose two and see them side by side',
      zh: '选择两项并排对比',
      steps: [
        ...openPage(page),
        choose(first),
        shown(first),
        choose(second),
        shown(second),
        { kind: 'reload' },
        shown(first),
        shown(second),
      ],
    });
  },
});
