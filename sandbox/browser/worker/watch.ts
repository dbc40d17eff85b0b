import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page, Request, Response } from 'playwright-core';

/** What goes wrong in a browser context besides the steps of a check. */
export interface Watch {
  /** Also watches where this page goes. */
  follow(page: Page): void;
  /** Adds an error found by other means. */
  report(error: string): void;
  /** Errors since it was last emptied. */
  errors(): readonly string[];
  empty(): void;
  /** Resolves once no request to the app is under way, or after the time given. */
  settled(limitMilliseconds: number): Promise<void>;
}

/** Answers with which an app says no to a person rather than that it is broken. */
const refusals = new Set([400, 401, 403, 409, 410, 412, 413, 415, 422, 429]);
const lasting = new Set(['eventsource', 'websocket', 'media']);
const mostDialogs = 10;

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

export function watchContext(context: BrowserContext, origin: string): Watch {
  let errors: string[] = [];
  let dialogs = 0;
  const pending = new Set<Request>();

  const add = (error: string) => {
    if (errors.length < 20 && !errors.includes(error)) errors.push(error);
  };
  const own = (url: string) => url.startsWith(`${origin}/`);
  const pathOf = (url: string) => (own(url) ? url.slice(origin.length) : url);

  function judge(response: Response): void {
    const status = response.status();
    const request = response.request();
    if (status < 400 || !own(response.url()) || response.url().endsWith('/favicon.ico')) return;
    const type = request.resourceType();
    const asked = type === 'fetch' || type === 'xhr' || (type === 'document' && request.method() !== 'GET');
    if (asked && refusals.has(status)) return;
    // A page of its own for what is not there is for the steps to judge.
    if (type === 'document' && status < 500) return;
    add(`${request.method()} ${pathOf(response.url())} was answered with an error (${status}).`);
  }

  context.on('request', (request) => {
    if (own(request.url()) && !lasting.has(request.resourceType())) pending.add(request);
  });
  context.on('requestfinished', (request) => void pending.delete(request));
  context.on('requestfailed', (request) => {
    pending.delete(request);
    const reason = request.failure()?.errorText ?? '';
    // Given up by the page itself or by leaving it.
    if (reason === 'net::ERR_ABORTED' || !own(request.url()) || lasting.has(request.resourceType())) return;
    add(`${request.method()} ${pathOf(request.url())} got no answer.`);
  });
  context.on('response', judge);
  context.on('weberror', (error) => {
    const thrown = error.error();
    add(`The page broke off with an error: ${shorten(thrown.message || String(thrown))}`);
  });
  context.on('console', (message) => {
    // Failed requests are judged above, with more knowledge.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    add(`The page reported an error: ${shorten(message.text())}`);
  });
  context.on('dialog', (dialog) => {
    dialogs += 1;
    // One left open stops a page that opens one after the other.
    if (dialogs <= mostDialogs) void dialog.accept().catch(() => undefined);
    else add('The page keeps opening message boxes.');
  });

  return {
    follow(page) {
      page.on('crash', () => add('The page crashed.'));
      page.on('framenavigated', (frame) => {
        const url = frame.url();
        if (frame !== page.mainFrame() || own(url) || url === 'about:blank') return;
        add(`The page left the app${url.startsWith('http') ? ` for ${url.slice(0, 120)}` : ''}.`);
      });
    },
    report: add,
    errors: () => errors,
    empty() {
      errors = [];
      dialogs = 0;
      pending.clear();
    },
    async settled(limitMilliseconds) {
      const deadline = performance.now() + limitMilliseconds;
      while (pending.size > 0 && performance.now() < deadline) await sleep(15);
    },
  };
}
