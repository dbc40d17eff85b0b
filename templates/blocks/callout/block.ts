import { z } from 'zod';
import { pathIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { printElement } from '../print-element.ts';

const link = z.strictObject({ label: shortText, path: z.string().regex(/^\/[^\s]*$/) });

export const calloutProperties = z.strictObject({
  title: shortText,
  text: z.string().max(400).default(''),
  anchor: pathIdentifier.optional(),
  action: link,
});

export const callout = defineBlock({
  id: 'callout',
  title: 'Call to action',
  requires: [],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'A band near the end of a public page that says what to do next.',
  properties: calloutProperties,
  print: ({ properties }) =>
    printElement({ component: 'CalloutBlock', file: 'callout/callout-block.tsx' }, properties),
  checks: ({ properties: { action, title } }, { write, page }) => {
    if (page.path.includes(':')) return [];
    return write({
      what: 'follow',
      en: `follow “${action.label}” under “${title}”`,
      zh: `在“${title}”中点击“${action.label}”`,
      steps: [
        ...openPage(page),
        {
          kind: 'click',
          on: { role: 'link', name: action.label, within: { role: 'region', name: title }, index: 0 },
        },
        { kind: 'expectAddress', path: action.path },
      ],
    });
  },
});
