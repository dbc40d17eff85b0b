import { STATUS_CODES } from 'node:http';
import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { createProxyServer } from 'http-proxy-3';
import type { ServerOptions } from 'http-proxy-3';
import { cleanRequestHeaders, cleanResponseHeaders } from './headers.ts';
import type { RoutedTarget } from './routed-target.ts';

export type ForwardFailure = 'gone' | 'slow' | 'malformed';

export interface ForwardOptions {
  privateCookies: readonly string[];
  /** How long an app may take until its first byte. */
  answerMilliseconds: number;
  /** Told what was taken out of an app's response. */
  onRemoved(request: IncomingMessage, removed: readonly string[]): void;
}

interface Passage {
  target: RoutedTarget;
  failed(failure: ForwardFailure, error: Error): void;
}

/** Sends requests and WebSockets on to a target. */
export interface Forwarder {
  /** `failed` is called at most once, and only while nothing has been sent to the client. */
  request(request: IncomingMessage, response: ServerResponse, passage: Passage): void;
  upgrade(request: IncomingMessage, socket: Duplex, passage: Passage & { head: Buffer }): void;
}

const repeatable = new Set(['GET', 'HEAD']);

/** Close code 1012, "service restart": clients with any sense reconnect. */
const restartFrame = Buffer.from([0x88, 0x02, 0x03, 0xf4]);

function address(target: RoutedTarget): ServerOptions['target'] {
  const { target: place } = target;
  if (place.kind === 'tcp') return { host: place.host, port: place.port };
  return { host: 'localhost', port: 80, socketPath: place.socketPath };
}

function hasBody(request: IncomingMessage): boolean {
  return (
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
  );
}

function encrypted(request: IncomingMessage): boolean {
  return 'encrypted' in request.socket && request.socket.encrypted === true;
}

export function createForwarder(options: ForwardOptions): Forwarder {
  const proxy = createProxyServer({ xfwd: false });
  const outgoing = new WeakMap<IncomingMessage, ClientRequest>();
  const answered = new WeakMap<IncomingMessage, (response: IncomingMessage) => void>();

  function cleanRequest(request: IncomingMessage, upgrade: boolean): void {
    const { privateCookies } = options;
    const { remoteAddress } = request.socket;
    cleanRequestHeaders(request.headers, {
      remoteAddress,
      encrypted: encrypted(request),
      upgrade,
      privateCookies,
    });
  }

  function cleanResponse(request: IncomingMessage, response: IncomingMessage, upgrade: boolean): void {
    const removed = cleanResponseHeaders(response.headers, { upgrade });
    if (removed.length > 0) options.onRemoved(request, removed);
    // The parser lets through what Node then refuses to send.
    const status = response.statusCode ?? 0;
    if (status < 101 || status > 599) response.statusCode = 502;
    response.statusMessage = STATUS_CODES[response.statusCode ?? 502] ?? '';
  }

  proxy.on('proxyReq', (toApp, request) => {
    outgoing.set(request, toApp);
    toApp.once('upgrade', (_fromApp, socket) => {
      socket.destroy();
      toApp.emit('error', new Error('The app switched protocols without being asked.'));
    });
  });
  proxy.on('proxyRes', (fromApp, request, response) => {
    cleanResponse(request, fromApp, false);
    answered.get(request)?.(fromApp);
    fromApp.on('close', () => {
      if (!fromApp.complete) response.destroy();
    });
    if (fromApp.headers['content-length'] !== undefined) return;
    // An event stream has to open before its first event.
    setImmediate(() => {
      if (!response.headersSent && !response.destroyed) response.flushHeaders();
    });
  });
  proxy.on('proxyReqWs', (toApp: ClientRequest, request) => {
    toApp.once('upgrade', (fromApp: IncomingMessage) => cleanResponse(request, fromApp, true));
    toApp.once('response', (fromApp: IncomingMessage) => cleanResponse(request, fromApp, false));
  });
  // Each call has its own callback; this only keeps a stray error from ending the process.
  proxy.on('error', () => undefined);
  proxy.on('econnreset', () => undefined);

  return {
    request(request, response, { target, failed }) {
      // The proxy library would send such a body without framing.
      if (
        ['DELETE', 'OPTIONS'].includes(request.method ?? '') &&
        request.headers['transfer-encoding'] !== undefined
      ) {
        failed('malformed', new Error('A request of this kind needs a Content-Length.'));
        return;
      }
      const safe = repeatable.has(request.method ?? '') && !hasBody(request);
      const exchange = { lasting: false, close: () => response.destroy() };
      const leave = target.enter(exchange);
      let state: 'waiting' | 'answered' | 'over' = 'waiting';
      const fail = (failure: ForwardFailure, error: Error) => {
        if (state !== 'waiting') return;
        state = 'over';
        clearTimeout(timer);
        leave();
        outgoing.get(request)?.destroy();
        failed(failure, error);
      };
      const timer = setTimeout(
        () => fail('slow', new Error(`No answer within ${options.answerMilliseconds} ms`)),
        options.answerMilliseconds,
      );
      answered.set(request, (fromApp) => {
        if (state === 'waiting') state = 'answered';
        clearTimeout(timer);
        exchange.lasting = (fromApp.headers['content-type'] ?? '').startsWith('text/event-stream');
      });
      response.once('close', () => {
        state = 'over';
        clearTimeout(timer);
        leave();
      });
      cleanRequest(request, false);
      // An app may close a kept connection at this very moment. Only what changes nothing can then be sent again, so
      // everything else gets a connection of its own.
      const send = (again: boolean) => {
        const agent = safe && !again ? target.agent : target.freshAgent;
        proxy.web(request, response, { target: address(target), agent }, (error) => {
          const lost = 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
          if (state === 'answered') response.destroy();
          else if (lost && safe && !again && state === 'waiting') send(true);
          else fail('gone', error);
        });
      };
      try {
        send(false);
      } catch (error) {
        fail('malformed', error instanceof Error ? error : new Error(String(error)));
      }
    },

    upgrade(request, socket, { target, head, failed }) {
      const close = () => {
        socket.end(restartFrame);
        setTimeout(() => socket.destroy(), 1_000).unref();
      };
      const leave = target.enter({ lasting: true, close });
      socket.once('close', leave);
      cleanRequest(request, true);
      try {
        proxy.ws(request, socket, head, { target: address(target) }, (error) => {
          leave();
          if (!socket.writableEnded && !socket.destroyed) failed('gone', error);
        });
      } catch (error) {
        failed('malformed', error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
}
