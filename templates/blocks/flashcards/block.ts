import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { flashcardsChecks } from './checks.ts';

export const flashcardsProperties = z.strictObject({
  /** The two sides of a card. */
  front: codeIdentifier,
  back: codeIdentifier,
  /** A choice, or a relation to decks, by which cards are picked. */
  group: codeIdentifier.optional(),
  /** What somebody knows already: an own entity with `card` (relation), `known` (boolean) and `on` (date). */
  known: codeIdentifier,
  /** Cards come back after days that depend on how well they were known; `known` has `due` (date) and `days` (number). */
  spaced: z.boolean().optional(),
  /** With `spaced`: people set how many cards a day they want to review. */
  goal: z.boolean().optional(),
});

export type FlashcardsProperties = z.infer<typeof flashcardsProperties>;

export const flashcards = defineBlock({
  id: 'flashcards',
  title: 'Flashcards',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse: 'Cards with two sides that are turned over one by one; what somebody knows is kept.',
  properties: flashcardsProperties,
  print: ({ entity = '', properties: { known, spaced, goal, ...sides } }, spec) => {
    const decks = spec.entities[entity]?.fields[sides.group ?? '']?.target;
    return printElement(
      spaced
        ? { component: 'SpacedCards', file: 'flashcards/spaced-cards.tsx' }
        : { component: 'FlashcardsBlock', file: 'flashcards/flashcards-block.tsx' },
      {
        entity: entityCode(entity),
        known: entityCode(known),
        ...sides,
        ...(spaced && decks ? { decks: entityCode(decks) } : {}),
        ...(spaced && goal ? { goal } : {}),
      },
    );
  },
  checks: flashcardsChecks,
});
