import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { assistantChecks } from './checks.ts';

export const assistantProperties = z.strictObject({
  /** What it is called. */
  name: shortText,
  /** Questions it answers. */
  questions: z.strictObject({ entity: codeIdentifier, question: codeIdentifier, answer: codeIdentifier }),
  /** Things it tells about, and takes orders for when `orders` are there too. */
  products: z
    .strictObject({
      entity: codeIdentifier,
      name: codeIdentifier,
      description: codeIdentifier.optional(),
      price: codeIdentifier.optional(),
    })
    .optional(),
  /** Where it notes down what people want to be reminded of. */
  notes: z
    .strictObject({
      entity: codeIdentifier,
      title: codeIdentifier,
      due: codeIdentifier.optional(),
      done: z.strictObject({ field: codeIdentifier, value: z.string().max(80) }).optional(),
    })
    .optional(),
  /** Another list that it tells about. */
  tells: codeIdentifier.optional(),
  /** Without orders of its own: it tells how things are put into the cart and ordered. */
  guides: z.boolean().default(false),
  /** Orders it looks up by number. */
  orders: z
    .strictObject({
      entity: codeIdentifier,
      number: codeIdentifier,
      status: codeIdentifier,
      /** Fields it fills when it takes an order; without them it only looks up. */
      takes: z
        .strictObject({
          item: codeIdentifier,
          quantity: codeIdentifier,
          person: codeIdentifier,
          address: codeIdentifier,
          total: codeIdentifier.optional(),
        })
        .optional(),
    })
    .optional(),
});

export type AssistantProperties = z.infer<typeof assistantProperties>;

export const assistant = defineBlock({
  id: 'assistant',
  title: 'Support assistant',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'A chat that answers at once, by rules, from the app’s own questions, products and orders, and takes orders step by step.',
  properties: assistantProperties,
  print: ({ entity = '', properties: { name, questions, products, orders, guides, notes, tells } }) =>
    printElement(
      { component: 'AssistantBlock', file: 'assistant/assistant-block.tsx' },
      {
        entity: entityCode(entity),
        name,
        guides,
        notes: notes && { ...notes, entity: entityCode(notes.entity) },
        tells: tells === undefined ? undefined : entityCode(tells),
        questions: { ...questions, entity: entityCode(questions.entity) },
        products: products && { ...products, entity: entityCode(products.entity) },
        orders: orders && { ...orders, entity: entityCode(orders.entity) },
      },
    ),
  checks: assistantChecks,
});
