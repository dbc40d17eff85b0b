import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import Negotiator from 'negotiator';
import { words } from './words.ts';
import type { AnswerKind } from './words.ts';

const statuses: Record<AnswerKind, { status: number; reason: string; retryAfter?: number }> = {
  'not-found': { status: 404, reason: 'Not Found' },
  starting: { status: 503, reason: 'Service Unavailable', retryAfter: 1 },
  held: { status: 503, reason: 'Service Unavailable', retryAfter: 2 },
  gone: { status: 502, reason: 'Bad Gateway' },
  broken: { status: 502, reason: 'Bad Gateway' },
  slow: { status: 504, reason: 'Gateway Timeout' },
  malformed: { status: 400, reason: 'Bad Request' },
};

/** Seconds until a page that waits for its app, or for one that may come back, looks again. */
const refreshSeconds: Partial<Record<AnswerKind, number>> = {
  starting: 1,
  held: 1,
  gone: 4,
  broken: 4,
  slow: 4,
};

const template = readFileSync(new URL('./pages/answer.html', import.meta.url), 'utf8');

/** The page of an answer, in the language the browser prefers. */
function page(request: IncomingMessage, { kind, detail }: { kind: AnswerKind; detail: string }): string {
  const language = new Negotiator(request).language(['en', 'zh']) === 'zh' ? 'zh-CN' : 'en';
  const { title, advice } = words[language][kind];
  const seconds = refreshSeconds[kind];
  const parts: Record<string, string> = {
    lang: language,
    refresh: seconds === undefined ? '' : `<meta http-equiv="refresh" content="${seconds}" />`,
    title,
    advice,
    detail: escapeHtml(detail),
    busy: String(kind === 'starting' || kind === 'held'),
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => parts[name] ?? '');
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
  const { status, retryAfter } = statuses[options.kind];
  const message = words.en[options.kind].title;
  const detail = options.detail ?? '';
  const html = wantsPage(request);
  const body = html
    ? page(request, { kind: options.kind, detail })
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
  const { status, reason } = statuses[kind];
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
