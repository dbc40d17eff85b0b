import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { exampleOf } from '../collection/checks/example-row.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/site-search/text.ts';

export const siteSearchProperties = z.strictObject({
  entities: z.array(codeIdentifier).max(20).default([]),
  /** Texts of the site that are no rows. */
  texts: z
    .array(
      z.strictObject({ title: shortText, text: z.string().max(2000), path: z.string().regex(/^\/[^\s]*$/) }),
    )
    .max(80)
    .default([]),
});

export const siteSearch = defineBlock({
  id: 'site-search',
  title: 'Search of the whole site',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'One search over several things and the texts of a site; brings a field in the header too.',
  properties: siteSearchProperties,
  print: ({ properties: { entities, texts } }) =>
    printElement(
      { component: 'SiteSearchBlock', file: 'site-search/site-search-block.tsx' },
      { entities: entities.map(entityCode), texts },
    ),
  checks: ({ properties: { entities } }, { write, page, spec }) => {
    const words = wordsFor(spec, { en, zh });
    const example = entities.flatMap((id) => {
      const entity = spec.entities[id];
      return (entity && exampleOf(entity)) ?? [];
    })[0];
    const found = example
      ? [
          { kind: 'fill', label: words.label, value: example.shown } as const,
          {
            kind: 'expectThing',
            thing: { role: 'heading', name: example.shown, within: { role: 'main' }, index: 0 },
          } as const,
        ]
      : [];
    return write({
      what: 'find',
      en: 'search the whole site, and read what to do when nothing is found',
      zh: '搜索整个网站，并在没有结果时看到提示',
      steps: [
        ...openPage(page),
        ...found,
        { kind: 'fill', label: words.label, value: 'qqzx {unique}' },
        { kind: 'expectText', text: words.advice.slice(0, 40), within: { role: 'main' } },
      ],
    });
  },
});
