import { spawn } from 'node:child_process';
import { SandboxError } from '../sandbox-error.ts';
import type { Launched, LaunchRequest, ProgramExit } from './launched.ts';
import { processesOf, processTree } from './process-table.ts';
import { signalProcess } from './signals.ts';

const closeMilliseconds = 500;

/**
 * Starts a program as an ordinary process group with a clean environment and no isolation. `marker` is a piece of its
 * environment that no other program has.
 */
export async function launchPlain(request: LaunchRequest, marker: string): Promise<Launched> {
  const [program, ...rest] = request.command;
  const child = spawn(program, rest, {
    cwd: request.folder,
    env: { ...request.environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (bytes: Buffer) => request.onOutput('stdout', bytes));
  child.stderr.on('data', (bytes: Buffer) => request.onOutput('stderr', bytes));
  const pid = child.pid;
  if (pid === undefined) {
    const cause = await new Promise<Error>((resolve) => child.once('error', resolve));
    throw new SandboxError('sandbox-start-failed', `${program} could not be started: ${cause.message}`, {
      cause,
    });
  }

  let ended = false;
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const exited = new Promise<ProgramExit>((resolve) => {
    child.once('exit', (exitCode, signal) => {
      void endLeftovers(pid, marker)
        .then(() => Promise.race([closed, pause(closeMilliseconds)]))
        .then(() => {
          ended = true;
          resolve({ exitCode, signal });
        });
    });
  });

  return {
    pid,
    exited,
    pids: async () => (ended ? [] : processTree(pid)),
    async ask() {
      if (!ended) signalProcess(-pid, 'SIGTERM');
    },
    end() {
      if (!ended) signalProcess(-pid, 'SIGKILL');
    },
  };
}

/** Ends everything of a process group, and what left it but carries the marker. Resolves to how many were ended. */
export async function endLeftovers(group: number | undefined, marker: string): Promise<number> {
  let count = 0;
  if (group !== undefined) signalProcess(-group, 'SIGKILL');
  // Again and again: a process can start another one while a look is under way.
  for (let look = 0; look < 10; look += 1) {
    const left = await processesOf(group, marker);
    if (left.length === 0) break;
    if (look === 0) count = left.length;
    for (const pid of left) signalProcess(pid, 'SIGKILL');
    await pause(5);
  }
  return count;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
