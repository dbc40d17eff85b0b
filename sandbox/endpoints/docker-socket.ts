import type { EndpointStrategy } from './endpoint.ts';
import { firstSocket } from './first-socket.ts';

/** Docker as usually installed. */
export const dockerSocket: EndpointStrategy = {
  name: 'Docker',
  find: () => firstSocket('Docker', ['/var/run/docker.sock']),
};
