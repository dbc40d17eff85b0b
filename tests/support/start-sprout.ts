import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { serverEnvironment, serverOptions } from '../../bin/bootstrap/run-foreground.js';
import { projectRoot } from './project-root.ts';

export type RunningSprout = {
  /** At 127.0.0.1: command-line code cannot count on `*.localhost` being known. */
  url: string;
  port: number;
  process: ChildProcess;
  output: () => string;
  /** Ends it like Ctrl-C and returns its exit status. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

type SproutOptions = {
  home: string;
  environment?: Record<string, string>;
  /** Run as this user and group; only as root. */
  user?: { uid: number; gid: number };
};

/** Starts Sprout's server as a process of its own on a free port and waits until it is ready. */
export async function startSprout(options: SproutOptions): Promise<RunningSprout> {
  const { child, output } = spawnSprout(options);
  const exited = once(child, 'exit');
  const port = await new Promise<number>((ready, failed) => {
    const look = (): void => {
      const found = /ready: http:\/\/[^\s:]+:(\d+)/.exec(output());
      if (found) ready(Number(found[1]));
    };
    child.stdout?.on('data', look);
    child.once('exit', () => failed(new Error(`Sprout did not start: ${output()}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    process: child,
    output,
    stop: async (signal = 'SIGINT') => {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
}

/** Starts Sprout's server and waits for its end: what it says when it cannot start. */
export async function runSprout(options: SproutOptions): Promise<{ status: number | null; output: string }> {
  const { child, output } = spawnSprout(options);
  await once(child, 'close');
  return { status: child.exitCode, output: output() };
}

function spawnSprout(options: SproutOptions): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, [...serverOptions, join(projectRoot, 'server', 'main.ts')], {
    cwd: projectRoot,
    env: {
      PATH: process.env['PATH'],
      HOME: options.home,
      ...serverEnvironment,
      SPROUT_HOME: options.home,
      SPROUT_PORT: '0',
      // The same on every machine, whatever engine it has; tests of containers say so.
      SPROUT_RUNTIME: 'process',
      // Tests that only draft plans leave the machine to the others; those of it say so.
      SPROUT_AHEAD: 'off',
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options.user,
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}
