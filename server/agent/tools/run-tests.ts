import { z } from 'zod';
import { defineTool, pathInput } from './tool.ts';
import { trimOutput } from './trim-output.ts';

export const runTests = defineTool({
  name: 'test',
  description: 'run-tests',
  input: z.object({ file: pathInput.optional() }),
  say: () => 'Running the app’s tests',
  run: async ({ file }, { workspace, signal }) => {
    const only = file === undefined ? [] : [file];
    const { exitCode, output } = await workspace.run(['vitest', 'run', '--reporter', 'dot', ...only], signal);
    return `${exitCode === 0 ? 'All tests pass.' : 'Tests fail.'}\n${trimOutput(output)}`;
  },
});
