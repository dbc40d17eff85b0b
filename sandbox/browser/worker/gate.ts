import net from 'node:net';
import type { Work } from '../wire.ts';

/** A place the browser connects to, leading to the app of the present run. */
export interface Gate {
  port: number | undefined;
  lead(target: Work['target'] | undefined): void;
  close(): void;
}

/** Listens on a socket path, or, without one, on a free port of this machine's loopback. */
export async function openGate(socketPath?: string): Promise<Gate> {
  let current: Work['target'] | undefined;
  const open = new Set<net.Socket>();
  const server = net.createServer((connection) => {
    if (current === undefined) {
      connection.destroy();
      return;
    }
    const app =
      current.kind === 'socket' ? net.connect(current.socketPath) : net.connect(current.port, current.host);
    for (const [one, other] of [
      [connection, app],
      [app, connection],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one));
    }
    connection.pipe(app).pipe(connection);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if (socketPath === undefined) server.listen(0, '127.0.0.1', resolve);
    else server.listen(socketPath, resolve);
  });
  const address = server.address();
  return {
    port: address === null || typeof address === 'string' ? undefined : address.port,
    lead(target) {
      current = target;
      // Kept connections lead to the app before.
      for (const socket of open) socket.destroy();
    },
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
