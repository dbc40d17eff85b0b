import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { fillRecord } from '../checking/fill-record.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/register/text.ts';

export const registerProperties = z.strictObject({
  /** Fields that are asked for. */
  ask: z.array(codeIdentifier).min(1).max(12),
  /** The button: a verb. */
  label: shortText,
  /** The field with the number that the new row gets. */
  code: codeIdentifier,
  /** Pages that take the code: `?code=`. */
  next: z
    .array(z.strictObject({ label: shortText, path: z.string().regex(/^\//) }))
    .max(4)
    .default([]),
  /** A first entry of what happens to it, made with it. */
  first: z
    .strictObject({
      entity: codeIdentifier,
      item: codeIdentifier,
      title: codeIdentifier,
      text: shortText,
      date: codeIdentifier,
      /** Where, and the field of the row that says it. */
      place: codeIdentifier.optional(),
      from: codeIdentifier.optional(),
    })
    .optional(),
});

export const register = defineBlock({
  id: 'register',
  title: 'Register',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'A form that gives what is entered a unique number, told in the confirmation.',
  properties: registerProperties,
  print: ({ entity = '', properties: { first, ...properties } }) =>
    printElement(
      { component: 'RegisterBlock', file: 'register/register-block.tsx' },
      {
        entity: entityCode(entity),
        ...properties,
        ...(first ? { first: { ...first, entity: entityCode(first.entity) } } : {}),
      },
    ),
  checks: ({ entity: id, properties }, { spec, page, write }) => {
    const entity = spec.entities[id ?? ''];
    const main = { role: 'main' } as const;
    if (!entity || page.path.includes(':')) return [];
    const filled = fillRecord(entity, spec, { within: main });
    const words = wordsFor(spec, { en, zh });
    const [next] = properties.next;
    return write({
      what: 'register',
      en: `press “${properties.label}” and get a unique number`,
      zh: `点击“${properties.label}”并获得唯一编号`,
      steps: filled && [
        ...openPage(page),
        ...filled.steps,
        { kind: 'click', on: { role: 'button', name: properties.label, exact: true, within: main } },
        { kind: 'expectText', text: words.done, within: { role: 'status', within: main, index: 0 } },
        { kind: 'expectText', text: filled.shown, within: { role: 'status', within: main, index: 0 } },
        ...(next
          ? ([
              {
                kind: 'click',
                on: { role: 'link', name: next.label, within: { role: 'status', within: main, index: 0 } },
              },
              { kind: 'expectText', text: filled.shown, within: { role: 'article', within: main } },
            ] as const)
          : []),
      ],
    });
  },
});
