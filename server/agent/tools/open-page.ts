import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { defineTool } from './tool.ts';

const actionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('click'),
    role: z.string().max(40).default('button'),
    name: z.string().max(200),
  }),
  z.object({ kind: z.literal('fill'), label: z.string().max(200), value: z.string().max(2000) }),
  z.object({ kind: z.literal('choose'), label: z.string().max(200), option: z.string().max(200) }),
  z.object({ kind: z.literal('press'), key: z.string().max(40) }),
]);

const longestSnapshot = 10_000;

export const openPage = defineTool({
  name: 'open',
  description: 'open-page',
  input: z.object({
    path: z
      .string()
      .max(400)
      .regex(/^\/(?!\/)/, 'must begin with a single /'),
    width: z.union([z.literal(1440), z.literal(390)]).default(1440),
    actions: z.array(actionSchema).max(20).default([]),
  }),
  say: ({ path }) => `Looking at ${path} in a browser`,
  run: async ({ path, width, actions }, { workspace, show }) => {
    if (!workspace.open)
      throw new AppError('unavailable', 'The app cannot be opened here; it is tried by itself afterwards.');
    const { text, picture } = await workspace.open({ path, width, actions, picture: show !== undefined });
    if (picture) show?.({ png: picture, caption: `${path}, ${width} px wide` });
    return text.length > longestSnapshot ? `${text.slice(0, longestSnapshot)}\n… and more.` : text;
  },
});
