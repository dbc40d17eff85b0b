import type { Service, ServiceRequest } from '../../sandbox.ts';
import { createLineRing } from '../line-ring.ts';
import { createOutputTail } from '../output-tail.ts';
import { createServiceSocket } from '../service-socket.ts';
import type { ProcessDriverContext } from './context.ts';
import { launch } from './launch.ts';
import { residentBytes } from './process-table.ts';
import { removeRunFolder } from '../remove-run-folder.ts';

const keptLines = 2000;
const defaultGraceMilliseconds = 3000;

/** Starts a program that listens on the socket given to it as `PORT`. */
export async function startService(context: ProcessDriverContext, request: ServiceRequest): Promise<Service> {
  const folder = await context.createRunFolder();
  const lines = createLineRing(keptLines);
  const decoders = { stdout: createOutputTail(0), stderr: createOutputTail(0) };
  try {
    const socket = await createServiceSocket(folder);
    const run = await launch({
      ...context,
      id: request.id,
      request,
      folder,
      mounts: [{ path: socket.appFolder, access: 'write' }],
      environment: { PORT: socket.appPath },
      onOutput(stream, bytes) {
        const text = decoders[stream].write(bytes);
        if (text === '') return;
        lines.write(text);
        request.onOutput?.(stream, text);
      },
    }).catch((error: unknown) => {
      socket.close();
      throw error;
    });

    let running = true;
    const exited = run.exited.then((exit) => {
      running = false;
      socket.close();
      if (exit.startFailure !== undefined) lines.write(`${exit.startFailure}\n`);
      return { exitCode: exit.exitCode, signal: exit.signal, outOfMemory: exit.exceeded === 'memoryBytes' };
    });

    return {
      id: request.id,
      target: { kind: 'socket', socketPath: socket.routerPath },
      exited,
      logs: (count) => lines.last(count),
      async memoryBytes() {
        if (!running || process.platform !== 'linux') return undefined;
        return residentBytes(await run.pids());
      },
      async stop(options) {
        if (!running) return;
        const timer = setTimeout(() => run.end(), options?.graceMilliseconds ?? defaultGraceMilliseconds);
        await run.ask();
        await exited;
        clearTimeout(timer);
      },
    };
  } catch (error) {
    await removeRunFolder(folder);
    throw error;
  }
}
