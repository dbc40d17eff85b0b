import { z } from 'zod';
import type { Workspace } from '../engines/engine.ts';
import { defineTool } from './tool.ts';
import { trimOutput } from './trim-output.ts';

export const checkTypes = defineTool({
  name: 'check_types',
  description: 'check-types',
  input: z.object({}),
  say: () => 'Checking types',
  run: async (_input, { workspace, signal }) => {
    const output = await findTypeErrors(workspace, signal);
    return output === undefined ? 'No type errors.' : trimOutput(output);
  },
});

/** What the compiler says of the app's code; `undefined` when it is content. */
export async function findTypeErrors(
  workspace: Pick<Workspace, 'run'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { exitCode, output } = await workspace.run(
    ['tsc', '--noEmit', '--pretty', 'false', '-p', '.'],
    signal,
  );
  signal.throwIfAborted();
  return exitCode === 0 ? undefined : output.trim() || 'The type-check failed without saying why.';
}
