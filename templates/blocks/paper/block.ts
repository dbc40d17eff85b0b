import { z } from 'zod';
import type { CheckStep, Locator } from '../../spec/check.ts';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/paper/text.ts';

export const paperProperties = z.strictObject({
  /** Fields of the entity: whose it is, what stands under it, how to reach them, and the words before the parts. */
  heading: codeIdentifier,
  subtitle: codeIdentifier.optional(),
  facts: z.array(codeIdentifier).max(6),
  intro: codeIdentifier.optional(),
  /** A choice; each option is a look of the paper. */
  template: codeIdentifier,
  parts: z
    .array(
      z.strictObject({
        entity: codeIdentifier,
        /** Its relation to the placement's entity. */
        field: codeIdentifier,
        title: shortText,
        lead: codeIdentifier,
        second: codeIdentifier.optional(),
        from: codeIdentifier.optional(),
        until: codeIdentifier.optional(),
        text: codeIdentifier.optional(),
        view: z.enum(['entries', 'tags', 'lines']),
        /** For `lines`: the columns beside the lead. */
        columns: z.array(codeIdentifier).max(4).optional(),
      }),
    )
    .min(1)
    .max(8),
  /** A choice that says how far it has come, such as paid. */
  status: codeIdentifier.optional(),
  /** It is written to somebody and adds up: an invoice, a quote. */
  bill: z
    .strictObject({
      sender: codeIdentifier,
      senderDetails: codeIdentifier,
      /** A relation to whom it is for. */
      client: codeIdentifier,
      clientDetails: z.array(codeIdentifier).max(4),
      /** Numbers under the lines; the last one is what is to be paid. */
      totals: z.array(codeIdentifier).min(1).max(5),
      notes: codeIdentifier,
    })
    .optional(),
});

const main: Locator = { role: 'main' };

export const paper = defineBlock({
  id: 'paper',
  title: 'Paper to print',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'A document put together from a row and its parts, such as a résumé or an invoice: edited part by part, with a live preview in one of several looks, printed or saved as PDF. On a page with `/:id`.',
  properties: paperProperties,
  print: ({ entity = '', properties: { parts, bill, ...others } }, spec) =>
    printElement(
      { component: 'PaperBlock', file: 'paper/paper-block.tsx' },
      {
        entity: entityCode(entity),
        ...others,
        ...(bill
          ? {
              bill: {
                ...bill,
                clients: entityCode(spec.entities[entity]?.fields[bill.client]?.target ?? ''),
              },
            }
          : {}),
        parts: parts.map((part) => ({ ...part, entity: entityCode(part.entity) })),
      },
    ),
  checks: ({ entity: id = '', properties: { template } }, { spec, page, write }) => {
    const entity = spec.entities[id];
    const list = Object.values(spec.pages).find(
      ({ path, blocks }) =>
        !path.includes(':') &&
        Object.values(blocks).some((block) => block.block === 'collection' && block.entity === id),
    );
    const first = Object.values(entity?.samples ?? {})[0]?.[entity?.titleField ?? ''];
    const last = entity?.fields[template]?.options?.at(-1);
    if (!entity || !list || !page.path.includes(':') || typeof first !== 'string' || !last) return [];
    const words = wordsFor(spec, { en, zh });
    const look: Locator = { role: 'button', name: last.label, exact: true, within: main };
    const steps: CheckStep[] = [
      ...openPage(list),
      { kind: 'click', on: { role: 'link', name: first, within: main, index: 0 } },
      { kind: 'expectThing', thing: { role: 'article', name: words.preview, within: main } },
      { kind: 'click', on: look },
      { kind: 'expectThing', thing: { role: 'article', name: words.previewIn(last.label), within: main } },
      { kind: 'reload' },
      { kind: 'expectThing', thing: { role: 'article', name: words.previewIn(last.label), within: main } },
      { kind: 'expectThing', thing: { role: 'button', name: words.print, within: main } },
    ];
    return write({
      what: 'look',
      en: 'see the preview in another look, still there after a reload',
      zh: '切换模板预览，刷新后仍在',
      needs: [{ access: entity.permissions.update, own: true }],
      steps,
    });
  },
});
