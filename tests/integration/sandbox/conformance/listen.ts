import { createServer } from 'node:net';
import type { Server } from 'node:net';

/** The port of a server that listens on one; 0 otherwise. */
export function portOf(server: Server | undefined): number {
  const address = server?.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A server at a socket path or at a port. */
export function listen(where: string | number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((socket) =>
      socket.on('error', () => {}).end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'),
    );
    if (typeof where === 'number') server.listen(where, '127.0.0.1', () => resolve(server));
    else server.listen(where, () => resolve(server));
  });
}
