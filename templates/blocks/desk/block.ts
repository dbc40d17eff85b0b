import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { entityCode, printElement } from '../print-element.ts';

export const deskProperties = z.strictObject({
  title: shortText,
  items: z
    .array(
      z.strictObject({
        label: shortText,
        path: z.string().regex(/^\/[^\s]*$/),
        /** lucide icon. */
        icon: z.string().max(40).optional(),
        text: shortText.optional(),
        /** Whose rows are counted and shown. */
        entity: codeIdentifier.optional(),
        /** Rows in these states alone, as the page shows them. */
        only: z
          .strictObject({ field: codeIdentifier, equals: z.array(z.string()).min(1).max(12) })
          .optional(),
        /** The newest by this come first. */
        date: codeIdentifier.optional(),
        /** A choice beside each row. */
        badge: codeIdentifier.optional(),
      }),
    )
    .min(1)
    .max(16),
});

export const desk = defineBlock({
  id: 'desk',
  title: 'Desk',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'The first page of a tool with several pages: a card for each, with its count and its latest rows.',
  properties: deskProperties,
  print: ({ properties: { title, items } }) =>
    printElement(
      { component: 'DeskBlock', file: 'desk/desk-block.tsx' },
      {
        title,
        items: items.map(({ entity, ...item }) => ({
          ...item,
          ...(entity === undefined ? {} : { entity: entityCode(entity) }),
        })),
      },
    ),
  checks: ({ properties: { title, items } }, { write, page, spec }) => {
    if (page.path.includes(':')) return [];
    const open = items.find(({ path }) =>
      Object.values(spec.pages).some((each) => each.path === path && each.who.includes('anyone')),
    );
    const target = Object.values(spec.pages).find(({ path }) => path === open?.path);
    const within = { role: 'region', name: title } as const;
    return write({
      what: 'go-on',
      en: 'go from the first page to where the work is',
      zh: '从首页前往各项工作',
      steps:
        open && target
          ? [
              ...openPage(page),
              { kind: 'click', on: { role: 'link', name: open.label, exact: true, within, index: 0 } },
              { kind: 'expectAddress', path: target.path },
            ]
          : undefined,
    });
  },
});
