import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Shown in a frame of the site one level above its own host name (`example.com` for `app.example.com`), the app tells it
 * the address that is open, so that an address bar there can follow. Nobody else is told, and nothing else is said.
 */
export function useTellFrame(): void {
  const { pathname, search, hash } = useLocation();
  useEffect(() => {
    const site = siteAbove();
    if (site) window.parent.postMessage({ kind: 'address', path: `${pathname}${search}${hash}` }, site);
  }, [pathname, search, hash]);
}

function siteAbove(): string | undefined {
  if (window.parent === window) return undefined;
  const { protocol, host, ancestorOrigins } = window.location;
  const site = `${protocol}//${host.replace(/^[^.]+\./, '')}`;
  // Some browsers do not say who frames the page; the message then reaches only the site, or nobody.
  const [parent] = ancestorOrigins ?? [];
  return parent === undefined || parent === site ? site : undefined;
}
