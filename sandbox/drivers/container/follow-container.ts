import { finished } from 'node:stream/promises';
import { Writable } from 'node:stream';
import type Docker from 'dockerode';
import { z } from 'zod';
import { signalName } from '../process/signals.ts';

export interface ContainerExit {
  exitCode: number | null;
  signal: string | null;
  outOfMemory: boolean;
}

export interface FollowedContainer {
  /** Settles once the container has ended and is removed. Never rejects. */
  readonly exited: Promise<ContainerExit>;
  ask(): Promise<void>;
  end(): void;
}

const waitResult = z.object({ StatusCode: z.number() });
const lastOutputMilliseconds = 1000;

/** Sends a container's output on. Resolves once the stream is attached; the result settles when the output has ended. */
export async function attachOutput(options: {
  docker: Docker;
  container: Docker.Container;
  /** Send first what it printed before. */
  fromStart?: boolean;
  onOutput: (stream: 'stdout' | 'stderr', bytes: Buffer) => void;
}): Promise<{ ended: Promise<void> }> {
  const { docker, container, onOutput } = options;
  const stream = await container.attach({
    stream: true,
    stdout: true,
    stderr: true,
    logs: options.fromStart ?? false,
  });
  const writer = (name: 'stdout' | 'stderr'): Writable =>
    new Writable({
      write(bytes: Buffer, _encoding, done) {
        onOutput(name, bytes);
        done();
      },
    });
  docker.modem.demuxStream(stream, writer('stdout'), writer('stderr'));
  return { ended: finished(stream, { writable: false }).catch(() => {}) };
}

/** Observes a running container to its end, then removes it. */
export function followContainer(
  container: Docker.Container,
  output: { ended: Promise<void> },
): FollowedContainer {
  let gone = false;

  async function observe(): Promise<ContainerExit> {
    try {
      const { StatusCode } = waitResult.parse(await container.wait());
      await Promise.race([
        output.ended,
        new Promise((resolve) => setTimeout(resolve, lastOutputMilliseconds).unref()),
      ]);
      const { State } = await container.inspect();
      return { ...exitOf(StatusCode), outOfMemory: State.OOMKilled };
    } catch {
      // The engine itself ended, or somebody removed the container.
      return { exitCode: null, signal: null, outOfMemory: false };
    } finally {
      gone = true;
      await container.remove({ force: true, v: true }).catch(() => {});
    }
  }

  async function send(signal: string): Promise<void> {
    if (!gone) await container.kill({ signal }).catch(() => {});
  }

  return { exited: observe(), ask: () => send('SIGTERM'), end: () => void send('SIGKILL') };
}

function exitOf(status: number): { exitCode: number | null; signal: string | null } {
  const signal = signalName(status - 128);
  return signal === undefined ? { exitCode: status, signal: null } : { exitCode: null, signal };
}
