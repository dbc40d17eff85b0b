import { once } from 'node:events';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { join } from 'node:path';

/** Offers a server reached by TCP as a Unix socket in a folder, for programs that have no network. */
export async function relaySocket(
  folder: string,
  target: { host: string; port: number },
): Promise<{ close: () => Promise<void> }> {
  const path = join(folder, '.s.PGSQL.5432');
  await mkdir(folder, { recursive: true });
  await rm(path, { force: true });
  const open = new Set<Socket>();
  const server = createServer((inner) => {
    const outer = connect(target);
    for (const [socket, other] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  server.listen(path);
  await once(server, 'listening');
  await chmod(folder, 0o711);
  await chmod(path, 0o777);
  return {
    close: async () => {
      server.close();
      for (const socket of open) socket.destroy();
      await rm(path, { force: true });
    },
  };
}
