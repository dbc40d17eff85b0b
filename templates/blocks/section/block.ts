import { z } from 'zod';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { printElement } from '../print-element.ts';
import { pathIdentifier, shortText } from '../../spec/identifier.ts';

export const sectionProperties = z.strictObject({
  layout: z.enum(['cards', 'quotes', 'questions', 'people', 'links', 'facts', 'figures']),
  title: shortText,
  /** Makes it a part of the page with an address of its own: `/#services`. */
  anchor: pathIdentifier.optional(),
  introduction: z.string().max(400).optional(),
  items: z
    .array(
      z.strictObject({
        title: shortText,
        text: z.string().min(1).max(1200),
        note: shortText.optional(),
        /** lucide icon. */
        icon: z.string().max(40).optional(),
        /** Where it leads. */
        path: z
          .string()
          .regex(/^\/[^\s]*$/)
          .optional(),
      }),
    )
    .min(1)
    .max(24),
});

export const section = defineBlock({
  id: 'section',
  title: 'Section',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Services, testimonials, questions with answers, a team, facts, figures or links to pages, presented on a page to read.',
  properties: sectionProperties,
  print: ({ properties }) =>
    printElement({ component: 'SectionBlock', file: 'section/section-block.tsx' }, properties),
  checks: ({ properties: { title, layout, items } }, { write, page }) => {
    const [first] = items;
    if (page.path.includes(':') || first === undefined) return [];
    const text = first.text.replace(/\s+/g, ' ').slice(0, 60);
    const inMain = { role: 'main' } as const;
    return write({
      what: 'read',
      en: layout === 'questions' ? `open a question under “${title}” and read its answer` : `read “${title}”`,
      zh: layout === 'questions' ? `在“${title}”中展开问题并阅读答案` : `阅读“${title}”`,
      steps:
        layout === 'questions'
          ? [
              ...openPage(page),
              { kind: 'click', on: { role: 'button', name: first.title, within: inMain, index: 0 } },
              { kind: 'expectText', text, within: inMain },
            ]
          : [
              ...openPage(page),
              { kind: 'expectThing', thing: { role: 'heading', name: title, within: inMain, index: 0 } },
              { kind: 'expectText', text, within: inMain },
            ],
    });
  },
});
