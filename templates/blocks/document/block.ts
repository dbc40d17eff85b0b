import { z } from 'zod';
import type { Locator } from '../../spec/check.ts';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/document/text.ts';

export const documentProperties = z.strictObject({
  /** The field (a long text) that is written: Markdown. */
  body: codeIdentifier,
});

export const document = defineBlock({
  id: 'document',
  title: 'Document editor',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'A text with headings, bold, lists, quotes and links, written and read on the page of its row.',
  properties: documentProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'DocumentBlock', file: 'document/document-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: ({ entity: id }, { spec, page, write }) => {
    const entity = id === undefined ? undefined : spec.entities[id];
    const [sample] = Object.keys(entity?.samples ?? {});
    if (!entity || sample === undefined || entity.ownership === 'own') return [];
    if (!entity.permissions.update.includes('anyone')) return [];
    const words = wordsFor(spec, { en, zh });
    const main: Locator = { role: 'main' };
    const heading: Locator = { role: 'heading', name: 'Try {unique}', within: main };
    return write({
      what: 'write',
      en: `write ${entity.plural.toLowerCase()} with headings and lists`,
      zh: `用标题和列表撰写${entity.plural}`,
      steps: [
        { kind: 'goto', path: page.path.replace(':id', sample) },
        { kind: 'click', on: { role: 'button', name: words.edit, exact: true, within: main } },
        { kind: 'fill', label: words.write, value: 'Try {unique}' },
        { kind: 'click', on: { role: 'button', name: words.heading, exact: true, within: main } },
        { kind: 'expectText', text: words.saved, within: main },
        { kind: 'reload' },
        { kind: 'expectThing', thing: heading },
      ],
    });
  },
});
