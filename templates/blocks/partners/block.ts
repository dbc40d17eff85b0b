import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { partnersChecks } from './checks.ts';

export const partnersProperties = z.strictObject({
  /** One's own profile, who fits it, or requests and those one is connected with. */
  view: z.enum(['mine', 'suggested', 'connections']),
  /** One's own rows: `profile` (the other's), `state` (sent, received, connected, declined), `note`, `at`. */
  connections: codeIdentifier,
  /** On a profile: asks to connect. */
  request: codeIdentifier,
  /** On a connection: answers a request. */
  answers: z.array(codeIdentifier).max(3).default([]),
  /** What the one has that the other looks for. */
  cross: z.array(z.strictObject({ mine: codeIdentifier, theirs: codeIdentifier })).default([]),
  /** What is good to have in common. */
  common: z.array(codeIdentifier).default([]),
  /** Values of a profile on its card. */
  show: z.array(codeIdentifier).default([]),
  about: codeIdentifier.optional(),
  /** Address of the page with one's own profile, and of private messages. */
  mine: z.string(),
  messages: z.string().optional(),
});

export type PartnersProperties = z.infer<typeof partnersProperties>;

export const partners = defineBlock({
  id: 'partners',
  title: 'People who look for each other',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Profiles of people, who fits one’s own, and requests to connect that the other accepts.',
  properties: partnersProperties,
  print: ({ entity = '', properties: { connections, request, answers, ...properties } }) =>
    printElement(
      { component: 'PartnersBlock', file: 'partners/partners-block.tsx' },
      {
        entity: entityCode(entity),
        connections: entityCode(connections),
        request: actionsCode([request]),
        answers: actionsCode(answers),
        ...properties,
      },
    ),
  checks: partnersChecks,
});
