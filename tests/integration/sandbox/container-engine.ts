import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { findProgram } from '../../support/find-program.ts';

export interface ContainerEngine {
  environment: Record<string, string>;
  stop(): Promise<void>;
}

/** Whether tests can have a Docker API: one that runs, or one they may start. */
export function hasContainerEngine(): boolean {
  if (process.env['DOCKER_HOST'] !== undefined || existsSync('/var/run/docker.sock')) return true;
  return process.getuid?.() === 0 && spawnSync('dockerd', ['--version']).status === 0;
}

/** Whether an engine that tests start can run containers under gVisor. */
export function hasGvisor(): boolean {
  return (
    process.env['DOCKER_HOST'] === undefined &&
    !existsSync('/var/run/docker.sock') &&
    findProgram(['runsc']) !== undefined
  );
}

/** The Docker API of this machine, or else one of the tests' own in a temporary folder. */
export async function startContainerEngine(): Promise<ContainerEngine> {
  const host = process.env['DOCKER_HOST'];
  if (host !== undefined) return { environment: { DOCKER_HOST: host }, stop: async () => {} };
  if (existsSync('/var/run/docker.sock')) return { environment: {}, stop: async () => {} };

  const folder = mkdtempSync(join(tmpdir(), 'sprout-docker-'));
  const socketPath = join(folder, 'docker.sock');
  const settings = join(folder, 'daemon.json');
  writeFileSync(settings, JSON.stringify({ runtimes: gvisorRuntimes() }));
  const options = [
    '--config-file',
    settings,
    '--bridge',
    'none',
    '--iptables=false',
    '--ip6tables=false',
    '-H',
    `unix://${socketPath}`,
  ];
  const folders = ['--data-root', 'data', '--exec-root', 'exec', '--pidfile', 'pid'];
  const paths = folders.map((part) => (part.startsWith('--') ? part : join(folder, part)));
  const daemon = spawn('dockerd', [...options, ...paths], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => daemon.once('exit', () => resolve()));
  for (let attempt = 0; !(await answers(socketPath)); attempt += 1) {
    if (attempt > 300 || daemon.exitCode !== null) throw new Error('dockerd did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    environment: { DOCKER_HOST: `unix://${socketPath}` },
    async stop() {
      daemon.kill('SIGTERM');
      await ended;
      // Left behind when a container shared this machine's network.
      spawnSync('umount', [join(folder, 'exec', 'netns', 'default')], { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function gvisorRuntimes(): object {
  const path = findProgram(['runsc']);
  if (path === undefined) return {};
  // Apps listen on a socket of this machine and have no network.
  return { runsc: { path, runtimeArgs: ['--host-uds=all', '--network=none'] } };
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    get({ socketPath, path: '/_ping' }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}
