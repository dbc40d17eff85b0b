import { z } from 'zod';
import type { Service, ServiceRequest } from '../../sandbox.ts';
import { createLineRing } from '../line-ring.ts';
import { createOutputTail } from '../output-tail.ts';
import type { ServiceSocket } from '../service-socket.ts';
import type { LaunchedContainer } from './launch.ts';

const keptLines = 2000;
const defaultGraceMilliseconds = 3000;

const memoryStats = z.looseObject({
  memory_stats: z.looseObject({
    usage: z.number(),
    stats: z.record(z.string(), z.number()).optional(),
  }),
});

export interface ServiceLog {
  write(stream: 'stdout' | 'stderr', bytes: Buffer): void;
  last(count: number): readonly string[];
}

/** Keeps a service's last lines and passes its output on. */
export function createServiceLog(onOutput: ServiceRequest['onOutput']): ServiceLog {
  const lines = createLineRing(keptLines);
  const decoders = { stdout: createOutputTail(0), stderr: createOutputTail(0) };
  return {
    write(stream, bytes) {
      const text = decoders[stream].write(bytes);
      if (text === '') return;
      lines.write(text);
      onOutput?.(stream, text);
    },
    last: (count) => lines.last(count),
  };
}

/** A container as the service it runs. */
export function presentService(options: {
  id: string;
  socket: ServiceSocket;
  launched: LaunchedContainer;
  log: ServiceLog;
}): Service {
  const { id, socket, launched, log } = options;
  let running = true;
  const exited = launched.exited.then((exit) => {
    running = false;
    socket.close();
    return exit;
  });
  return {
    id,
    target: { kind: 'socket', socketPath: socket.routerPath },
    exited,
    logs: log.last,
    async memoryBytes() {
      if (!running) return undefined;
      const stats = memoryStats.safeParse(
        await launched.container.stats({ stream: false, 'one-shot': true }).catch(() => undefined),
      );
      if (!stats.success) return undefined;
      const { usage, stats: parts = {} } = stats.data.memory_stats;
      // What the kernel can drop at once, such as files it has read, is not counted.
      return usage - (parts['total_inactive_file'] ?? parts['inactive_file'] ?? 0);
    },
    async stop(stopOptions) {
      if (!running) return;
      const timer = setTimeout(
        () => launched.end(),
        stopOptions?.graceMilliseconds ?? defaultGraceMilliseconds,
      );
      await launched.ask();
      await exited;
      clearTimeout(timer);
    },
  };
}
