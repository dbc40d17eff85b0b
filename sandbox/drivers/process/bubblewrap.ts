import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { SandboxError } from '../sandbox-error.ts';
import { bubblewrapArguments } from './bubblewrap-arguments.ts';
import type { BubblewrapPlan } from './bubblewrap-arguments.ts';
import { createStatusReader } from './bubblewrap-status.ts';
import type { Launched, LaunchRequest, ProgramExit } from './launched.ts';
import { childrenOf, processTree } from './process-table.ts';
import { signalName, signalProcess } from './signals.ts';

const argumentsDescriptor = 3;
const statusDescriptor = 4;

export type BubblewrapSurroundings = Pick<
  BubblewrapPlan,
  'base' | 'disableUserNamespaces' | 'files' | 'mounts'
>;

/**
 * Starts a program under bubblewrap. Its first process inside is bubblewrap's own, which passes on the exit status
 * and with which everything inside ends; signals therefore go to its children (to ask) or to itself (to end).
 */
export async function launchInBubblewrap(
  request: LaunchRequest,
  { temporaryFolder, ...surroundings }: BubblewrapSurroundings & { temporaryFolder: string },
): Promise<Launched> {
  const options = bubblewrapArguments({ ...surroundings, ...request, statusDescriptor });
  // The options go through a descriptor: a command line can be read by every user of the machine.
  const child = spawn('bwrap', ['--args', String(argumentsDescriptor), '--', ...request.command], {
    cwd: '/',
    // Its own, not the program's. The folder marks it for a sweep: it dies with Sprout only once it has asked to.
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', TMPDIR: temporaryFolder },
    // Else an interrupt typed at Sprout's terminal would end it before Sprout can.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
  });
  const status = createStatusReader(child.stdio[statusDescriptor] as Readable | null);
  sendArguments(child.stdio[argumentsDescriptor] as Writable | null, options);
  let firstErrors = '';
  child.stdout?.on('data', (bytes: Buffer) => request.onOutput('stdout', bytes));
  child.stderr?.on('data', (bytes: Buffer) => {
    if (firstErrors.length < 2000) firstErrors += bytes.toString('utf8');
    request.onOutput('stderr', bytes);
  });

  let ended = false;
  const closed = new Promise<ProgramExit>((resolve, reject) => {
    child.once('error', (cause) => {
      ended = true;
      reject(
        new SandboxError('sandbox-start-failed', `bubblewrap could not be started: ${cause.message}`, {
          cause,
        }),
      );
    });
    child.once('close', (exitCode, signal) => {
      ended = true;
      resolve(exitOf({ exitCode, signal, ran: status.ran(), errors: firstErrors }));
    });
  });
  const first = await Promise.race([status.firstProcess, closed]);
  const inside = typeof first === 'number' ? first : undefined;

  return {
    pid: inside ?? child.pid ?? 0,
    exited: closed.catch((error: unknown) => ({ exitCode: null, signal: null, startFailure: String(error) })),
    pids: async () => (ended || inside === undefined ? [] : processTree(inside)),
    async ask() {
      if (ended || inside === undefined) return;
      const programs = (await childrenOf(inside)) ?? [];
      if (ended) return;
      // Not come to the program yet: there is nothing that could be asked.
      if (programs.length === 0) signalProcess(inside, 'SIGKILL');
      for (const program of programs) signalProcess(program, 'SIGTERM');
    },
    end() {
      if (ended) return;
      if (inside !== undefined) signalProcess(inside, 'SIGKILL');
      else child.kill('SIGKILL');
    },
  };
}

function sendArguments(descriptor: Writable | null, options: readonly string[]): void {
  // A broken pipe means bubblewrap has ended already, which its exit reports.
  descriptor?.on('error', () => {});
  descriptor?.end(options.map((option) => `${option}\0`).join(''));
}

function exitOf(end: {
  exitCode: number | null;
  signal: string | null;
  ran: boolean;
  errors: string;
}): ProgramExit {
  if (!end.ran && end.exitCode !== null && end.errors.startsWith('bwrap: ')) {
    return { exitCode: end.exitCode, signal: null, startFailure: end.errors.trim() };
  }
  // bubblewrap reports a signal as 128 plus its number, like a shell.
  const name = end.exitCode === null ? undefined : signalName(end.exitCode - 128);
  return name === undefined
    ? { exitCode: end.exitCode, signal: end.signal }
    : { exitCode: null, signal: name };
}
