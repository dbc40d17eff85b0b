import { z } from 'zod';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { printElement } from '../print-element.ts';
import { pathIdentifier, shortText } from '../../spec/identifier.ts';

export const proseProperties = z.strictObject({
  title: shortText.optional(),
  /** Makes it a part of the page with an address of its own: `/#services`. */
  anchor: pathIdentifier.optional(),
  /** A lucide icon: what is drawn beside the text. */
  picture: z.string().max(40).optional(),
  paragraphs: z.array(z.string().trim().min(1).max(4000)).min(1).max(40),
});

export const prose = defineBlock({
  id: 'prose',
  title: 'Prose',
  requires: ['records'],
  dependencies: ['react'],
  whenToUse: 'Text to read that nobody edits in the app: about, how it works, terms.',
  properties: proseProperties,
  print: ({ properties }) =>
    printElement({ component: 'ProseBlock', file: 'prose/prose-block.tsx' }, properties),
  checks: ({ properties: { title, paragraphs } }, { write, page }) => {
    const text = (paragraphs[0] ?? '').replace(/\s+/g, ' ').slice(0, 60);
    if (page.path.includes(':')) return [];
    return write({
      what: 'text',
      en: `read ${title ? `“${title}”` : 'the text'}`,
      zh: `阅读${title ? `“${title}”` : '文字'}`,
      steps: [...openPage(page), { kind: 'expectText', text, within: { role: 'main' } }],
    });
  },
});
