/** What an app may import besides what its parts bring: packages of Sprout's own store that are made for browsers. */
export const approvedPackages: readonly string[] = [
  '@dnd-kit/core',
  '@dnd-kit/sortable',
  '@dnd-kit/utilities',
  '@tanstack/react-virtual',
  'culori',
  'lucide-react',
  'papaparse',
  'radix-ui',
  'react-markdown',
  'recharts',
  'ws',
  'zod',
  'zustand',
];
