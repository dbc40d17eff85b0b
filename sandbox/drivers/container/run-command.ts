import type { CommandRequest, CommandResult } from '../../sandbox.ts';
import { endConditions } from '../end-conditions.ts';
import { createOutputTail } from '../output-tail.ts';
import type { ContainerDriverContext } from './context.ts';
import { launchContainer } from './launch.ts';
import { removeRunFolder } from '../remove-run-folder.ts';

const keptBytes = 64 * 1024;

/** Runs a command in a container of its own. */
export async function runCommand(
  context: ContainerDriverContext,
  request: CommandRequest,
): Promise<CommandResult> {
  const started = performance.now();
  const output = { stdout: createOutputTail(keptBytes), stderr: createOutputTail(keptBytes) };
  const result = {
    exitCode: null,
    timedOut: false,
    aborted: true,
    outOfMemory: false,
    stdout: '',
    stderr: '',
  };
  if (request.signal?.aborted) return { ...result, milliseconds: 0 };

  const run = await context.createRunFolder();
  try {
    const launched = await launchContainer({
      context,
      request,
      run,
      onOutput(stream, bytes) {
        const text = output[stream].write(bytes);
        if (text !== '') request.onOutput?.(stream, text);
      },
    });
    const conditions = endConditions(request, () => launched.end());
    const exit = await launched.exited;
    conditions.release();
    return {
      exitCode: exit.exitCode,
      ...conditions.outcome(),
      outOfMemory: exit.outOfMemory,
      stdout: output.stdout.text(),
      stderr: output.stderr.text(),
      milliseconds: Math.round(performance.now() - started),
    };
  } finally {
    await removeRunFolder(run.folder);
  }
}
