import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { PreviewRouter } from '../../sandbox/preview/router.ts';
import { createAttempts } from './attempts.ts';
import type { ReachCheck } from './reach.ts';
import type { Sessions } from './sessions.ts';
import { refuseUpgrade } from './socket.ts';
import type { ProjectSockets } from './socket.ts';

interface FrontDoorOptions {
  /** Requests whose host is an app's go there and nowhere else. */
  preview: Pick<PreviewRouter, 'serviceFor' | 'handle' | 'upgrade'>;
  app: RequestListener;
  sockets: ProjectSockets;
  mayReach: ReachCheck;
  /** Set when a password is. */
  sessions: Sessions | undefined;
}

/** Decides by host whether a request is for an app or for Sprout itself. */
export function createFrontDoor({ preview, app, sockets, mayReach, sessions }: FrontDoorOptions): {
  request: RequestListener;
  /** Takes WebSocket handshakes of a server. */
  listen(server: Server): void;
} {
  const attempts = createAttempts({ limit: 10, milliseconds: 15 * 60 * 1000 });

  async function mayWatch(request: IncomingMessage): Promise<boolean> {
    if (!sessions) return true;
    const { remoteAddress } = request.socket;
    if (attempts.areTooMany(remoteAddress)) return false;
    const isOpen = await sessions.isOpen(request);
    if (!isOpen && request.headers.authorization !== undefined) attempts.wrong(remoteAddress);
    return isOpen;
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    if (preview.serviceFor(request.headers.host)) preview.upgrade(request, socket, head);
    else if (mayReach(request)) refuseUpgrade(socket, 403);
    else if (!(await mayWatch(request))) refuseUpgrade(socket, 401);
    else sockets.upgrade(request, socket, head);
  }
  return {
    request: (request, response) => {
      if (preview.serviceFor(request.headers.host)) preview.handle(request, response);
      else app(request, response);
    },
    listen: (server) => {
      server.on('upgrade', (request, socket, head) => {
        socket.on('error', () => socket.destroy());
        upgrade(request, socket, head).catch(() => refuseUpgrade(socket, 500));
      });
    },
  };
}
