import { z } from 'zod';
import { defineBlock } from '../block-manifest.ts';

/** What blocks that take payments share: the form of a test card and its checks. Never placed on a page. */
export const payment = defineBlock({
  id: 'payment',
  title: 'Payment',
  requires: [],
  dependencies: ['react'],
  whenToUse: 'Never by itself: blocks that take payments build on it.',
  properties: z.never(),
  print: () => ({ imports: [], element: '' }),
  checks: () => [],
});
