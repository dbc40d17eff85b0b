import { isIP } from 'node:net';
import { isLoopback } from '../config.ts';

/**
 * Tells whether a `Host` header names Sprout itself. Everything else is refused, so that a foreign name that was made
 * to point to this machine (DNS rebinding) reaches nothing.
 */
export function createHostCheck(options: {
  domain: string;
  /** The address Sprout listens on. */
  host: string;
  port: number;
}): (host: string | undefined) => boolean {
  const { domain, host: address, port } = options;
  const names = new Set([domain, '127.0.0.1', 'localhost', '[::1]']);
  const isPublic = !isLoopback(address);
  // Behind a proxy that adds TLS, browsers name no port.
  const noPort = port === 80 || !(domain === 'localhost' || domain.endsWith('.localhost'));
  return (header) => {
    const match = /^(\[[0-9a-fA-F:]{2,45}\]|[a-zA-Z0-9.-]{1,253})(?::([0-9]{1,5}))?$/.exec(header ?? '');
    const name = match?.[1]?.toLowerCase();
    if (name === undefined) return false;
    if (match?.[2] === undefined ? !noPort : Number(match[2]) !== port) return false;
    if (names.has(name) || name === address) return true;
    // An address in numbers cannot be rebound.
    return isPublic && isIP(name.replaceAll(/[[\]]/g, '')) !== 0;
  };
}
