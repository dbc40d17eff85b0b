import type { Request } from 'express';

/**
 * Whether a request comes from a browser on the machine the app runs on: by the name it was asked by, and by where it
 * and every proxy say it came from.
 */
export function isOnThisMachine(request: Request): boolean {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const forwarded = (request.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const from = [request.socket.remoteAddress ?? '', ...forwarded].filter((address) => address !== '');
  return isLocalName(name) && from.every(isLoopback);
}

function isLocalName(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '[::1]';
}

function isLoopback(address: string): boolean {
  return /^(::ffff:)?127\./.test(address) || address === '::1';
}
