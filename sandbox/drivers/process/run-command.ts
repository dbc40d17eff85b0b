import type { CommandRequest, CommandResult } from '../../sandbox.ts';
import { endConditions } from '../end-conditions.ts';
import { createOutputTail } from '../output-tail.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { ProcessDriverContext } from './context.ts';
import { launch } from './launch.ts';
import { removeRunFolder } from '../remove-run-folder.ts';

const keptBytes = 64 * 1024;

/** Runs a command to its end. */
export async function runCommand(
  context: ProcessDriverContext,
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

  const folder = await context.createRunFolder();
  try {
    const run = await launch({
      ...context,
      id: '',
      request,
      folder,
      onOutput(stream, bytes) {
        const text = output[stream].write(bytes);
        if (text !== '') request.onOutput?.(stream, text);
      },
    });
    const conditions = endConditions(request, () => run.end());
    const exit = await run.exited;
    conditions.release();
    const { timedOut, aborted } = conditions.outcome();
    if (exit.startFailure !== undefined && !aborted && !timedOut) {
      throw new SandboxError(
        'sandbox-start-failed',
        `${request.label} could not be started: ${exit.startFailure}`,
      );
    }
    return {
      exitCode: exit.exitCode,
      timedOut,
      aborted,
      outOfMemory: exit.exceeded === 'memoryBytes',
      stdout: output.stdout.text(),
      stderr: output.stderr.text(),
      milliseconds: Math.round(performance.now() - started),
    };
  } finally {
    await removeRunFolder(folder);
  }
}
