import type { EndpointStrategy } from './endpoint.ts';
import { firstSocket, inRuntimeFolder } from './first-socket.ts';

/** Podman's Docker API, of the user or of the system. */
export const podmanSocket: EndpointStrategy = {
  name: 'Podman',
  find: ({ environment, userId }) =>
    firstSocket('Podman', [
      inRuntimeFolder(environment, 'podman/podman.sock'),
      userId === undefined ? undefined : `/run/user/${userId}/podman/podman.sock`,
      '/run/podman/podman.sock',
    ]),
};
