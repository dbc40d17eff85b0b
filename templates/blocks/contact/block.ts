import { z } from 'zod';
import { codeIdentifier, pathIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { contactChecks } from './checks.ts';

export const contactProperties = z.strictObject({
  title: shortText.optional(),
  /** Makes it a part of the page with an address of its own: `/#contact`. */
  anchor: pathIdentifier.optional(),
  /** Fields that are asked for. */
  ask: z.array(codeIdentifier).min(1).max(12),
  /** The button. */
  label: shortText,
  /** That it is sent, and to whom. */
  sent: shortText.optional(),
  /** What happens next, said once it is sent. */
  next: z.string().min(1).max(300),
  /** Ways to be reached, beside the form. */
  details: z
    .array(
      z.strictObject({
        /** `emergency` is a number that stands on every page. */
        kind: z.enum(['emergency', 'email', 'phone', 'address', 'hours']),
        value: z.string().min(1).max(200),
        /** What it is called, instead of the usual word. */
        label: shortText.optional(),
      }),
    )
    .max(8)
    .default([]),
});

export type ContactProperties = z.infer<typeof contactProperties>;

export const contact = defineBlock({
  id: 'contact',
  title: 'Contact',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse:
    'A form that visitors send, with what happens next: contact, feedback, a newsletter; and ways to be reached.',
  properties: contactProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'ContactBlock', file: 'contact/contact-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: contactChecks,
});
