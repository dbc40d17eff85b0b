import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import type { PostgresAccount } from './account.ts';

export type PostgresCommand = {
  program: string;
  args: string[];
  environment: Record<string, string>;
  account: PostgresAccount | undefined;
};

/** Starts a program of Postgres as its account, away from the terminal's Ctrl-C, with a clean environment. */
export function spawnPostgres(command: PostgresCommand, stdio: StdioOptions): ChildProcess {
  const { account } = command;
  const options = {
    cwd: '/',
    detached: true,
    stdio,
    env: { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C', ...command.environment },
  };
  if (account === undefined) return spawn(command.program, command.args, options);
  if (account.needsFileAccess) {
    return spawn('setpriv', [...accessFlags(account), '--', command.program, ...command.args], options);
  }
  return spawn(command.program, command.args, { ...options, uid: account.uid, gid: account.gid });
}

function accessFlags(account: PostgresAccount): string[] {
  return [
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    '--clear-groups',
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=-all,+dac_override',
    '--bounding-set=-all,+dac_override',
  ];
}
