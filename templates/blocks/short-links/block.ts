import { z } from 'zod';
import type { CheckStep, Locator } from '../../spec/check.ts';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/short-links/text.ts';

export const shortLinksProperties = z.strictObject({
  /** Where links are made and listed, or the page `/go/:id` that leads on. */
  view: z.enum(['make', 'follow']),
  /** The other page: `/go` for `make`, the page with the form for `follow`. */
  path: z.string().regex(/^\/[a-z0-9-/]*$/),
  /** Fields of the placement's entity: an address, a text, a number, a date with time. */
  fields: z.strictObject({
    url: codeIdentifier,
    code: codeIdentifier,
    visits: codeIdentifier,
    on: codeIdentifier,
  }),
  /** The action on the entity that counts a visit, for `follow`. */
  count: codeIdentifier.optional(),
});

const main: Locator = { role: 'main' };

export const shortLinks = defineBlock({
  id: 'short-links',
  title: 'Short links',
  requires: [],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Long web addresses become short ones that lead on and count their visits.',
  properties: shortLinksProperties,
  print: ({ entity = '', properties: { view, path, fields, count } }) =>
    view === 'make'
      ? printElement(
          { component: 'MakeLinks', file: 'short-links/make-links.tsx' },
          { entity: entityCode(entity), fields, base: path },
        )
      : printElement(
          { component: 'FollowLink', file: 'short-links/follow-link.tsx' },
          { entity: entityCode(entity), fields, actions: actionsCode(count ? [count] : []), home: path },
        ),
  checks: ({ properties: { view, path } }, { spec, page, write }) => {
    if (view !== 'make') return [];
    const words = wordsFor(spec, { en, zh });
    const line: Locator = { role: 'listitem', containing: 'try-{unique}', within: main, index: 0 };
    const shorten: CheckStep = {
      kind: 'click',
      on: { role: 'button', name: words.shorten, exact: true, within: main },
    };
    return write({
      what: 'shorten',
      en: 'shorten an address, follow the short link and see its visit counted',
      zh: '生成短链接，打开后跳转并计入访问次数',
      steps: [
        ...openPage(page),
        { kind: 'fill', label: words.address, value: 'no address' },
        shorten,
        { kind: 'expectText', text: words.wrongAddress, within: main },
        { kind: 'fill', label: words.address, value: 'https://example.com/try-{unique}' },
        { kind: 'fill', label: words.ending, value: 'try-{unique}' },
        shorten,
        { kind: 'expectText', text: words.ready, within: main },
        { kind: 'expectText', text: words.visits(0), within: line },
        { kind: 'goto', path: `${path}/try-{unique}` },
        { kind: 'expectText', text: words.leading('example.com'), within: main },
        ...openPage(page),
        { kind: 'expectText', text: words.visits(1), within: line },
      ],
    });
  },
});
