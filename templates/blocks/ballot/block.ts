import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { ballotChecks } from './checks.ts';

export const ballotProperties = z.strictObject({
  /** A longer text of a suggestion, and who made it. */
  note: codeIdentifier.optional(),
  person: codeIdentifier.optional(),
  /** A number that the vote counts up. */
  votes: codeIdentifier,
  /** On a suggestion: votes for it, and is taken back by its reverse. */
  vote: codeIdentifier,
});

export type BallotProperties = z.infer<typeof ballotProperties>;

export const ballot = defineBlock({
  id: 'ballot',
  title: 'Vote among suggestions',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse: 'Suggestions that people make and vote for, with the one that leads first.',
  properties: ballotProperties,
  print: ({ entity = '', properties: { vote, ...properties } }) =>
    printElement(
      { component: 'BallotBlock', file: 'ballot/ballot-block.tsx' },
      { entity: entityCode(entity), ...properties, vote: actionsCode([vote]) },
    ),
  checks: ballotChecks,
});
