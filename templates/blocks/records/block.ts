import { z } from 'zod';
import { defineBlock } from '../block-manifest.ts';

/** What other blocks share: titles, related rows, short facts, buttons of actions. Never placed on a page. */
export const records = defineBlock({
  id: 'records',
  title: 'Records',
  requires: [],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Never by itself: other blocks build on it.',
  properties: z.never(),
  print: () => ({ imports: [], element: '' }),
  checks: () => [],
});
