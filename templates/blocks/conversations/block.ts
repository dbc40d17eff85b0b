import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { conversationsChecks } from './checks.ts';

export const conversationsProperties = z.strictObject({
  /** From nothing, with the inputs `to` (somebody's id), `name` and `content`: writes to one person. */
  action: codeIdentifier,
});

export type ConversationsProperties = z.infer<typeof conversationsProperties>;

export const conversations = defineBlock({
  id: 'conversations',
  title: 'Private messages',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Where people log in: messages between two of them that nobody else reads.',
  properties: conversationsProperties,
  print: ({ entity = '', properties: { action } }) =>
    printElement(
      { component: 'ConversationsBlock', file: 'conversations/conversations-block.tsx' },
      { entity: entityCode(entity), actions: actionsCode([action]) },
    ),
  checks: conversationsChecks,
});
