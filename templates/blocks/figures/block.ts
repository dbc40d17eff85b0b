import { z } from 'zod';
import { defineBlock } from '../block-manifest.ts';

/** What blocks about figures share: a range of dates, numbers in words, CSV files. Never placed on a page. */
export const figures = defineBlock({
  id: 'figures',
  title: 'Figures',
  requires: ['records', 'chart'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Never by itself: blocks about figures build on it.',
  properties: z.never(),
  print: () => ({ imports: [], element: '' }),
  checks: () => [],
});
