import { rm } from 'node:fs/promises';
import type { CommandRequest, CommandResult } from '../../sandbox.ts';
import { createOutputTail } from '../output-tail.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { ProcessDriverContext } from './context.ts';
import { launch } from './launch.ts';

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
    let timedOut = false;
    let aborted = false;
    const timer = setTimeout(() => {
      timedOut = true;
      run.end();
    }, request.timeoutMilliseconds);
    const abort = (): void => {
      aborted = true;
      run.end();
    };
    request.signal?.addEventListener('abort', abort, { once: true });
    if (request.signal?.aborted) abort();

    const exit = await run.exited;
    clearTimeout(timer);
    request.signal?.removeEventListener('abort', abort);
    if (exit.startFailure !== undefined && !aborted && !timedOut) {
      throw new SandboxError(
        'sandbox-start-failed',
        `${request.label} could not be started: ${exit.startFailure}`,
      );
    }
    return {
      exitCode: exit.exitCode,
      timedOut,
      aborted: aborted && !timedOut,
      outOfMemory: exit.exceeded === 'memoryBytes',
      stdout: output.stdout.text(),
      stderr: output.stderr.text(),
      milliseconds: Math.round(performance.now() - started),
    };
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
