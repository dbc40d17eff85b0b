import { z } from 'zod';
import { defineTool } from './tool.ts';
import { trimOutput } from './trim-output.ts';

export const runCommand = defineTool({
  name: 'run',
  description: 'run-command',
  input: z.object({
    program: z.enum(['tsc', 'vitest', 'vite']),
    options: z.array(z.string().max(200)).max(20).default([]),
  }),
  say: ({ program }) => `Running ${program}`,
  run: async ({ program, options }, { workspace, signal }) => {
    const { exitCode, output } = await workspace.run([program, ...options], signal);
    return `Exit status ${exitCode ?? 'none: it was ended'}.\n${trimOutput(output)}`;
  },
});
