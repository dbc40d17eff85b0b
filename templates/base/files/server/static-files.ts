import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { RequestHandler } from 'express';
import { createCompressed, type Compressed } from './compressed.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built pages from memory: files whose names change with their content for ever, the rest asked about each
 * time. Addresses of pages get `index.html`; addresses of files that are not there get 404.
 */
export async function createStaticFiles(folder: string): Promise<RequestHandler> {
  const files = new Map<string, Compressed>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const address = path.slice(folder.length).replaceAll('\\', '/');
    const content = await readFile(path);
    files.set(
      address,
      createCompressed(content, {
        type: types[extname(path)] ?? 'application/octet-stream',
        etag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
        cacheControl: address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      }),
    );
  }
  const page = files.get('/index.html');
  if (!page) throw new Error(`There are no built pages in ${folder}: run “npm run build” first.`);

  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const file = files.get(decode(request.path));
    if (file) return file.send(request, response);
    // The last part of a page's address is a name or an id; only files have short endings after a point. A list of
    // assets lives where the built files lie, and those all have an ending.
    const ending = extname(request.path);
    const isFile = ending in types || (request.path.startsWith('/assets/') && ending !== '');
    if (isFile || !request.accepts('html')) {
      response.status(404).type('text/plain').send('Not found');
      return;
    }
    page.send(request, response);
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
