import { spawn } from 'node:child_process';
import { AppError, errorCode } from '../errors.ts';
import { gitEnvironment, gitSettings } from './git-environment.ts';

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

/** Runs git itself on a repository, free of the machine's settings. Throws when it fails. */
export async function runGit(
  repository: { path: string },
  command: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  const child = spawn('git', [...gitSettings.flatMap((setting) => ['-c', setting]), ...command], {
    cwd: repository.path,
    env: { ...gitEnvironment(repository.path), ...options.environment },
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
