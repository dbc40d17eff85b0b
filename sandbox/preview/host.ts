/** The app, and perhaps the release of it, that a host name stands for. */
export interface AppHost {
  /** The leftmost label, `agenda` or `v7--agenda`: the name of the service in the preview router. */
  service: string;
  slug: string;
  /** Set for the address of one release; unset for the live app. */
  release?: number;
}

const label = /^(?:v([1-9][0-9]{0,5})--)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$/;

/**
 * Reads the value of a `Host` header. `undefined` for everything that is not exactly one label below the domain:
 * the domain itself, other names, addresses, trailing dots, several values.
 */
export function parseAppHost(host: string | undefined, domain: string): AppHost | undefined {
  // Before lower-casing: some letters outside ASCII become ASCII ones.
  const parts = host === undefined ? null : /^([a-zA-Z0-9.-]{1,253})(?::[0-9]{1,5})?$/.exec(host);
  const name = parts?.[1]?.toLowerCase();
  const suffix = `.${domain}`;
  if (name === undefined || !name.endsWith(suffix)) return undefined;
  const service = name.slice(0, -suffix.length);
  const match = service.length > 63 ? null : label.exec(service);
  const slug = match?.[2];
  if (slug === undefined || match === null) return undefined;
  return match[1] === undefined ? { service, slug } : { service, slug, release: Number(match[1]) };
}

/** The name of the service that serves an app, or one release of it. */
export function serviceName(slug: string, release?: number): string {
  return release === undefined ? slug : `v${release}--${slug}`;
}
