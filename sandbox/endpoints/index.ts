import { dockerHost } from './docker-host.ts';
import { dockerSocket } from './docker-socket.ts';
import type { EndpointStrategy } from './endpoint.ts';
import { podmanSocket } from './podman-socket.ts';
import { rootlessDocker } from './rootless-docker.ts';

/** In the order in which they are tried. */
export const endpointStrategies: readonly EndpointStrategy[] = [
  dockerHost,
  rootlessDocker,
  dockerSocket,
  podmanSocket,
];
