import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { roomsChecks } from './checks.ts';

export const roomsProperties = z.strictObject({
  /** An entity with `room` (relation), `person`, `content` and `at`. */
  messages: codeIdentifier,
  /** An entity with `room` (relation) and `person`. */
  members: codeIdentifier,
});

export type RoomsProperties = z.infer<typeof roomsProperties>;

export const rooms = defineBlock({
  id: 'rooms',
  title: 'Chat rooms',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Rooms that people create and join by a code, to write to each other; live between browsers.',
  properties: roomsProperties,
  print: ({ entity = '', properties: { messages, members } }) =>
    printElement(
      { component: 'RoomsBlock', file: 'rooms/rooms-block.tsx' },
      { entity: entityCode(entity), messages: entityCode(messages), members: entityCode(members) },
    ),
  checks: roomsChecks,
});
