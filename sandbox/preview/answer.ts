import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What the router itself says when no app can. */
export type AnswerKind = 'not-found' | 'starting' | 'held' | 'gone' | 'broken' | 'slow' | 'malformed';

const answers: Record<AnswerKind, { status: number; reason: string; message: string; retryAfter?: number }> =
  {
    'not-found': { status: 404, reason: 'Not Found', message: 'There is no app at this address.' },
    starting: { status: 503, reason: 'Service Unavailable', message: 'The app is starting.', retryAfter: 1 },
    held: { status: 503, reason: 'Service Unavailable', message: 'The app is being updated.', retryAfter: 2 },
    gone: { status: 502, reason: 'Bad Gateway', message: 'The app does not answer.' },
    broken: { status: 502, reason: 'Bad Gateway', message: 'The app could not be started.' },
    slow: { status: 504, reason: 'Gateway Timeout', message: 'The app took too long to answer.' },
    malformed: { status: 400, reason: 'Bad Request', message: 'The address is malformed.' },
  };

const pages = new Map<string, string>();

function page(kind: AnswerKind): string {
  const file = ['not-found', 'starting', 'gone'].includes(kind)
    ? kind
    : kind === 'held'
      ? 'starting'
      : 'gone';
  const known = pages.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`./pages/${file}.html`, import.meta.url), 'utf8');
  pages.set(file, text);
  return text;
}

function wantsPage(request: IncomingMessage): boolean {
  const destination = request.headers['sec-fetch-dest'];
  if (typeof destination === 'string') return ['document', 'iframe', 'frame'].includes(destination);
  return (request.headers.accept ?? '').includes('text/html');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Answers with a page for documents, with JSON for everything else. `detail` is shown to the person. */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: { kind: AnswerKind; detail?: string },
): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const { status, message, retryAfter } = answers[options.kind];
  const detail = options.detail ?? '';
  const html = wantsPage(request);
  const body = html
    ? page(options.kind)
        .replaceAll('{{message}}', escapeHtml(message))
        .replaceAll('{{detail}}', escapeHtml(detail))
    : JSON.stringify({
        error: { code: `preview-${options.kind}`, message: detail === '' ? message : `${message} ${detail}` },
      });
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.statusCode = status;
  response.setHeader('content-type', html ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(body));
  response.setHeader('cache-control', 'no-store');
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  );
  response.setHeader('x-content-type-options', 'nosniff');
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  // What is left of an upload is not read, so the connection cannot be used again.
  if (!request.complete) response.setHeader('connection', 'close');
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The same for a WebSocket handshake. */
export function answerUpgrade(socket: Duplex, kind: AnswerKind): void {
  const { status, reason } = answers[kind];
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
