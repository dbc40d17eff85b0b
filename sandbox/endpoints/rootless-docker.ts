import type { EndpointStrategy } from './endpoint.ts';
import { firstSocket, inRuntimeFolder } from './first-socket.ts';

/** Docker of the user's own. */
export const rootlessDocker: EndpointStrategy = {
  name: 'Docker without root',
  find: ({ environment, homeFolder }) =>
    firstSocket('Docker', [
      inRuntimeFolder(environment, 'docker.sock'),
      `${homeFolder}/.docker/run/docker.sock`,
    ]),
};
