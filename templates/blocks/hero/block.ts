import { z } from 'zod';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { printElement } from '../print-element.ts';
import { shortText } from '../../spec/identifier.ts';

const link = z.strictObject({ label: shortText, path: z.string().regex(/^\/[^\s]*$/) });

export const heroProperties = z.strictObject({
  title: shortText,
  text: z.string().max(600).default(''),
  action: link.optional(),
  secondary: link.optional(),
  /** Said small above the title: the name of the site. */
  eyebrow: shortText.optional(),
  /** lucide icons of what the site is about, drawn on tiles. */
  icons: z.array(z.string().max(40)).max(9).optional(),
  /** `arcs`, `grid`, `waves` or `dots`; any other word chooses one of them. */
  illustration: z.string().max(60).optional(),
});

export const hero = defineBlock({
  id: 'hero',
  title: 'Hero',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'The opening of a public page: what this is, in one line, and where to go. Not for tools used daily.',
  properties: heroProperties,
  print: ({ properties }) =>
    printElement({ component: 'HeroBlock', file: 'hero/hero-block.tsx' }, properties),
  checks: ({ properties: { title, action } }, { write, page }) => {
    if (page.path.includes(':')) return [];
    const heading = { kind: 'expectThing', thing: { role: 'heading', name: title, index: 0 } } as const;
    return [
      ...write({
        what: 'open',
        en: action ? `read what this is about and go on to “${action.label}”` : 'read what this is about',
        zh: action ? `了解这是什么，并前往“${action.label}”` : '了解这是什么',
        steps: action
          ? [
              ...openPage(page),
              heading,
              { kind: 'click', on: { role: 'link', name: action.label, within: { role: 'main' }, index: 0 } },
              { kind: 'expectAddress', path: action.path },
            ]
          : [...openPage(page), heading],
      }),
    ];
  },
});
