import helmet from 'helmet';

/** Who may show the app in a frame: itself, and a workbench on this machine. */
const frameAncestors = [
  "'self'",
  'http://sprout.localhost:4700',
  'http://*.localhost:*',
  'http://127.0.0.1:*',
];

export function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        connectSrc: ["'self'", 'ws:'],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors,
        imgSrc: ["'self'", 'data:', 'blob:'],
        // Recordings that people uploaded, and melodies made by the app.
        mediaSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        // React and Radix set styles on elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
    // Said by frame-ancestors.
    xFrameOptions: false,
    // The app is also served without TLS: where it is, the proxy in front says so.
    strictTransportSecurity: false,
    // Both make browsers complain on plain HTTP.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}
