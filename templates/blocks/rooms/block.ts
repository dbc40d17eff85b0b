import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { roomsChecks } from './checks.ts';

export const roomsProperties = z.strictObject({
  /** An entity with `room` (relation), `person`, `content`, `at` and `replyTo`. */
  messages: codeIdentifier,
  /** An entity with `room` (relation), `person` and `seen`. */
  members: codeIdentifier,
  /** An entity with `message` (relation), `person` and `mark`. */
  marks: codeIdentifier,
  /** A field of a message that holds a file. */
  attachment: codeIdentifier.optional(),
  /** What they are called. */
  kind: z.enum(['room', 'channel', 'group']).default('room'),
});

export type RoomsProperties = z.infer<typeof roomsProperties>;

export const rooms = defineBlock({
  id: 'rooms',
  title: 'Chat rooms',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Rooms that people create and join by a code, to write to each other, answer, react and pin; live between browsers.',
  properties: roomsProperties,
  print: ({ entity = '', properties: { messages, members, marks, attachment, kind } }) =>
    printElement(
      { component: 'RoomsBlock', file: 'rooms/rooms-block.tsx' },
      {
        entity: entityCode(entity),
        messages: entityCode(messages),
        members: entityCode(members),
        marks: entityCode(marks),
        ...(attachment !== undefined && { attachment }),
        kind,
      },
    ),
  checks: roomsChecks,
});
