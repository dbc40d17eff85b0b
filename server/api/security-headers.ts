import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Headers for the IDE: it may frame apps and nothing else, and nothing may frame it. */
export function createSecurityHeaders(options: { domain: string; port: number }): RequestHandler {
  const { domain, port } = options;
  const apps = [`http://*.${domain}:${port}`, `https://*.${domain}`];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        // The editor writes styles into the page.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'worker-src': ["'self'", 'blob:'],
        'frame-src': apps,
        'frame-ancestors': ["'none'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'object-src': ["'none'"],
      },
    },
    // It comes by plain HTTP, on this machine; who puts TLS before it sets this there.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
}
