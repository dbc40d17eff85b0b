import type { Endpoint, EndpointStrategy } from './endpoint.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What `DOCKER_HOST` names: a socket, or an address of this machine. */
export const dockerHost: EndpointStrategy = {
  name: 'DOCKER_HOST',
  async find({ environment }) {
    const setting = environment['DOCKER_HOST'];
    return setting === undefined || setting === '' ? undefined : parseDockerHost(setting);
  },
};

function parseDockerHost(setting: string): Endpoint {
  const name = `Docker at ${setting}`;
  if (setting.startsWith('unix://'))
    return { name, connection: { socketPath: setting.slice('unix://'.length) } };
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (url === undefined || !['tcp:', 'http:', 'https:'].includes(url.protocol)) {
    throw new Error(`DOCKER_HOST is ${setting}, but only unix://, tcp://, http:// and https:// are known.`);
  }
  // URL knows no host for tcp:// the way it does for http://.
  const address = new URL(setting.replace(/^tcp:/, 'http:'));
  if (!loopback.has(address.hostname)) {
    throw new Error(
      `DOCKER_HOST names another machine (${address.hostname}); apps run from folders of this one.`,
    );
  }
  const protocol = url.protocol === 'https:' ? 'https' : 'http';
  return { name, connection: { protocol, host: address.hostname, port: Number(address.port || 2375) } };
}
