import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { pollChecks } from './checks.ts';

export const pollProperties = z.strictObject({
  /** All questions, the one of the address, or only what came out. */
  view: z.enum(['list', 'one', 'results']),
  /** Where votes are kept: `poll` (relation), `choice` and `voter` (texts). */
  votes: codeIdentifier,
  /** On a question: asks for the `choice` and adds a vote. */
  action: codeIdentifier,
});

export type PollProperties = z.infer<typeof pollProperties>;

export const poll = defineBlock({
  id: 'poll',
  title: 'Polls',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Questions with options to vote on once, with results that are counted live.',
  properties: pollProperties,
  print: ({ entity = '', properties: { view, votes, action } }) =>
    printElement(
      { component: 'PollBlock', file: 'poll/poll-block.tsx' },
      { entity: entityCode(entity), votes: entityCode(votes), actions: actionsCode([action]), view },
    ),
  checks: pollChecks,
});
