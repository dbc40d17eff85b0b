import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const folder = new URL('../fixtures/check-app/', import.meta.url);
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Pages that do what hostile or broken apps do. */
const pages: Record<string, string> = {
  '/console': '<h1>Console</h1><script>console.error("Something is wrong")</script>',
  '/thrown': '<h1>Thrown</h1><script>setTimeout(() => { throw new Error("Out of cheese") }, 0)</script>',
  '/script-missing': '<h1>Missing</h1><script src="/nowhere.js"></script>',
  '/api-broken': '<h1>Broken</h1><script>fetch("/api/broken")</script>',
  '/api-silent': '<h1>Silent</h1><script>fetch("/api/silent").catch(() => {})</script>',
  '/font': '<h1>Font</h1><link rel="stylesheet" href="http://fonts.example/font.css">',
  '/alerts': '<h1>Alerts</h1><script>setTimeout(() => { for (;;) alert("again") }, 50)</script>',
  '/busy': '<h1>Busy</h1><script>setTimeout(() => { for (;;); }, 20)</script>',
  '/leaves':
    '<h1>Leaves</h1><script>setTimeout(() => { location.href = "http://evil.example/" }, 20)</script>',
  '/leaves-neighbour':
    '<h1>Leaves</h1><script>setTimeout(() => { location.href = "http://evil.sprout.localhost:4700/" }, 20)</script>',
  '/popups':
    '<h1>Popups</h1><button onclick="for (let i = 0; i < 5; i++) window.open(\'/popups\')">Open</button>',
  '/crash':
    '<h1>Huge</h1><script>setTimeout(() => { document.body.innerHTML = "<p>again" ; location.reload() }, 5)</script>',
  '/covered':
    '<h1>Covered</h1><button>Under</button><div style="position:fixed;inset:0"></div><button disabled>Off</button>',
  '/empty': '',
};
const reach =
  '<h1>Reach</h1><ul></ul><script>const list = document.querySelector("ul"); for (const url of URLS) fetch(url, { mode: "no-cors" }).then(() => "reached", () => "refused").then((word) => list.insertAdjacentHTML("beforeend", `<li>${word}</li>`))</script>';

/** The small app that the browser tests check, on a socket or port of the caller's. */
export function createCheckApp(reachable: readonly string[] = []): http.Server {
  return http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://app');
    const page = pathname === '/reach' ? reach.replace('URLS', JSON.stringify(reachable)) : pages[pathname];
    if (page !== undefined) response.setHeader('content-type', 'text/html').end(`<!doctype html>${page}`);
    else if (pathname === '/api/sessions') {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        if (body.includes('full')) response.writeHead(409).end('That session is full');
        else response.end('ok');
      });
    } else if (pathname === '/api/broken') response.writeHead(500).end('no');
    else if (pathname === '/api/silent') response.destroy();
    else if (pathname.startsWith('/nowhere')) response.writeHead(404).end('<h1>Not here</h1>');
    else {
      const file = path.extname(pathname) === '' ? 'index.html' : path.basename(pathname);
      response.setHeader('content-type', types[path.extname(file)] ?? 'text/plain');
      response.end(readFileSync(new URL(file, folder)));
    }
  });
}
