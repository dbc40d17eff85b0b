import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

const compress = promisify(gzip);

export interface Compressed {
  send(request: Request, response: Response): void;
}

export interface CompressedOptions {
  type: string;
  etag: string;
  cacheControl: string;
}

/** A body kept in memory and compressed once, the first time somebody can take it compressed. */
export function createCompressed(body: Buffer, { type, etag, cacheControl }: CompressedOptions): Compressed {
  const worthwhile = body.length > 1024 && /text|json|javascript|svg|manifest/.test(type);
  let compressed: Promise<Buffer> | undefined;
  return {
    send: (request, response) => {
      response.set({ 'Content-Type': type, 'Cache-Control': cacheControl, ETag: `"${etag}"` });
      if (worthwhile) response.set('Vary', 'Accept-Encoding');
      if (request.fresh) {
        response.status(304).end();
        return;
      }
      if (!worthwhile || !request.acceptsEncodings('gzip')) {
        response.send(body);
        return;
      }
      compressed ??= compress(body);
      compressed.then(
        (small) => response.set('Content-Encoding', 'gzip').send(small),
        () => response.send(body),
      );
    },
  };
}
