import { spawn } from 'node:child_process';
import { AppError, errorCode } from '../errors.ts';

export interface GitOptions {
  /** Written to its standard input. */
  input?: Buffer | string;
  /** Further environment, such as an index file of its own. */
  environment?: Readonly<Record<string, string>>;
  /** Exit statuses that are answers, not failures. Only 0 unless given. */
  accept?: (status: number) => boolean;
}

export interface GitResult {
  status: number;
  output: Buffer;
}

// Neither hooks nor settings of the machine or of the person may change what Sprout does.
const settings = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.autocrlf=false',
  'core.symlinks=false',
  'core.quotePath=false',
  'commit.gpgSign=false',
  'gc.auto=0',
  'fastimport.unpackLimit=2000',
  'advice.detachedHead=false',
];

/** Runs git itself on a repository, free of the machine's settings. Throws when it fails. */
export async function runGit(
  repository: { path: string },
  command: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  const child = spawn('git', [...settings.flatMap((setting) => ['-c', setting]), ...command], {
    cwd: repository.path,
    env: {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      // Named outright, so that git looks for no repository and asks for no trust in its owner.
      GIT_DIR: repository.path,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_ATTR_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      HOME: repository.path,
      LC_ALL: 'C',
      ...options.environment,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const complaint: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
  // Git that ends early closes its input; its exit status says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', (error) => reject(cannotRun(error)));
    child.once('close', (code) => resolve(code ?? -1));
  });
  const accepted = options.accept?.(status) ?? status === 0;
  if (!accepted) throw failed(command, status, Buffer.concat(complaint).toString());
  return { status, output: Buffer.concat(output) };
}

function cannotRun(cause: unknown): AppError {
  if (errorCode(cause) !== 'ENOENT') return new AppError('internal', 'Git could not be started.', { cause });
  return new AppError('missing-program', 'Git was not found. Install git and start Sprout again.', { cause });
}

function failed(command: readonly string[], status: number, complaint: string): AppError {
  const line = complaint.trim().split('\n').slice(-3).join(' ');
  return new AppError('internal', `git ${command[0] ?? ''} ended with status ${status}: ${line}`, {
    data: { command: command.slice(0, 6), complaint: complaint.slice(-2000) },
  });
}
