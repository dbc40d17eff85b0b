import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { AppError, errorCode } from './errors.ts';

export type HttpListener = {
  server: Server;
  /** The port that was taken, also if any free one was asked for. */
  port: number;
  close: () => Promise<void>;
};

/** Listens, or says in one line why not. Requests that come before `handler` resolves wait for it. */
export async function listen(
  address: { host: string; port: number },
  handler: Promise<RequestListener>,
): Promise<HttpListener> {
  const server = createServer((request, response) => {
    handler.then(
      (handle) => handle(request, response),
      () => response.writeHead(503).end(),
    );
  });
  server.listen({ ...address, exclusive: true });
  try {
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(address, error);
  }
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : address.port;
  return {
    server,
    port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function cannotListen({ host, port }: { host: string; port: number }, cause: unknown): AppError {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program. Stop it, or set SPROUT_PORT to another port.`,
    EACCES: `This user may not listen on port ${port}. Set SPROUT_PORT to a port above 1023.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Set SPROUT_HOST to one that is.`,
    ENOTFOUND: `${host} is no address of this machine. Set SPROUT_HOST to one that is.`,
  };
  const message = reasons[errorCode(cause) ?? ''] ?? `Cannot listen on ${host}:${port}: ${String(cause)}`;
  return new AppError('port-taken', message, { cause, data: { host, port } });
}
