import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { SocketFrame } from '../contract/event.ts';
import type { Database } from '../db/pool.ts';
import { findProject } from '../db/projects.ts';
import type { EventLog } from '../jobs/event-log.ts';

export interface ProjectSockets {
  /** Takes a WebSocket handshake that was found allowed. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Ends the sockets of a project that is gone. */
  closeProject(slug: string): void;
  close(): Promise<void>;
}

const path = /^\/api\/projects\/([a-z0-9-]{1,63})\/socket$/;
// A reader this far behind is cut off; it comes back and asks for what it lacks.
const largestBacklog = 8 * 1024 * 1024;

/** Sends each project's events to whoever watches: `/api/projects/:slug/socket?after=<number>`. */
export function createProjectSockets(options: {
  database: Database;
  events: EventLog;
  heartbeatMilliseconds?: number;
}): ProjectSockets {
  const { database, events, heartbeatMilliseconds = 30_000 } = options;
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024, perMessageDeflate: false });
  const projects = new WeakMap<WebSocket, string>();
  const alive = new WeakSet<WebSocket>();

  const heartbeat = setInterval(() => {
    for (const socket of server.clients) {
      if (!alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, heartbeatMilliseconds);
  heartbeat.unref();

  function watch(socket: WebSocket, slug: string, after: number): void {
    const send = (frame: SocketFrame): void => {
      if (socket.bufferedAmount > largestBacklog) socket.close(1013, 'too far behind');
      else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
    };
    projects.set(socket, slug);
    alive.add(socket);
    socket.on('pong', () => alive.add(socket));
    socket.on('error', () => socket.terminate());
    const subscription = events.subscribe(slug, after, {
      event: (event) => send({ kind: 'event', event }),
      caughtUp: (number) => send({ kind: 'caught-up', number }),
      failed: () => socket.close(1011, 'events could not be read'),
    });
    socket.on('close', () => subscription.close());
  }

  async function accept(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const wanted = parseAddress(request.url ?? '');
    if (!wanted || !(await findProject(database, wanted.slug))) {
      refuseUpgrade(socket, 404);
      return;
    }
    server.handleUpgrade(request, socket, head, (opened) => watch(opened, wanted.slug, wanted.after));
  }

  return {
    upgrade: (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      accept(request, socket, head).catch(() => refuseUpgrade(socket, 500));
    },
    closeProject: (slug) => {
      for (const socket of server.clients)
        if (projects.get(socket) === slug) socket.close(4404, 'the project is gone');
    },
    close: async () => {
      clearInterval(heartbeat);
      for (const socket of server.clients) socket.close(1012, 'Sprout is stopping');
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers a handshake with a plain refusal. */
export function refuseUpgrade(socket: Duplex, status: 401 | 403 | 404 | 500): void {
  const reasons = { 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 500: 'Internal Server Error' };
  if (socket.destroyed) return;
  socket.end(`HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function parseAddress(address: string): { slug: string; after: number } | undefined {
  const [pathname = '', search = ''] = address.split('?', 2);
  const slug = path.exec(pathname)?.[1];
  const after = new URLSearchParams(search).get('after') ?? '0';
  if (slug === undefined || !/^\d{1,9}$/.test(after)) return undefined;
  return { slug, after: Number(after) };
}
