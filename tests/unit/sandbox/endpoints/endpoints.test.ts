import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dockerHost } from '../../../../sandbox/endpoints/docker-host.ts';
import type { EndpointStrategy, Surroundings } from '../../../../sandbox/endpoints/endpoint.ts';
import { findEndpoint } from '../../../../sandbox/endpoints/find-endpoint.ts';
import { endpointStrategies } from '../../../../sandbox/endpoints/index.ts';
import { podmanSocket } from '../../../../sandbox/endpoints/podman-socket.ts';
import { rootlessDocker } from '../../../../sandbox/endpoints/rootless-docker.ts';
import { projectRoot } from '../../../support/project-root.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function surroundings(environment: Record<string, string> = {}): Surroundings {
  return { environment, homeFolder: '/nowhere', userId: undefined };
}

test('every strategy of the folder is registered once', () => {
  const folder = join(projectRoot, 'sandbox/endpoints');
  const exporting = readdirSync(folder).filter((file) =>
    readFileSync(join(folder, file), 'utf8').includes(': EndpointStrategy = {'),
  );
  expect(endpointStrategies).toHaveLength(exporting.length);
  expect(new Set(endpointStrategies).size).toBe(exporting.length);
});

test.each([
  ['unix:///run/x.sock', { socketPath: '/run/x.sock' }],
  ['tcp://127.0.0.1:2376', { protocol: 'http', host: '127.0.0.1', port: 2376 }],
  ['tcp://localhost', { protocol: 'http', host: 'localhost', port: 2375 }],
  ['https://localhost:2376', { protocol: 'https', host: 'localhost', port: 2376 }],
])('DOCKER_HOST %s', async (setting, connection) => {
  expect(await dockerHost.find(surroundings({ DOCKER_HOST: setting }))).toMatchObject({ connection });
});

test('DOCKER_HOST: unset, another machine, unknown', async () => {
  expect(await dockerHost.find(surroundings())).toBeUndefined();
  await expect(dockerHost.find(surroundings({ DOCKER_HOST: 'tcp://10.0.0.1:2375' }))).rejects.toThrow(
    'another machine',
  );
  await expect(dockerHost.find(surroundings({ DOCKER_HOST: 'ssh://me@there' }))).rejects.toThrow(
    'only unix://',
  );
});

test('sockets of the user’s own are found in the run-time folder', async () => {
  const folder = temporaryFolder();
  const server = createServer().listen(join(folder, 'docker.sock'));
  await new Promise((resolve) => server.once('listening', resolve));
  const around = surroundings({ XDG_RUNTIME_DIR: folder });
  expect(await rootlessDocker.find(around)).toMatchObject({
    connection: { socketPath: join(folder, 'docker.sock') },
  });
  expect(await rootlessDocker.find(surroundings())).toBeUndefined();
  expect(await podmanSocket.find(around)).toBeUndefined();
  server.close();
});

function strategy(name: string, find: EndpointStrategy['find']): EndpointStrategy {
  return { name, find };
}

const endpoint = { name: 'x', connection: { socketPath: '/x' } };

test('the first that answers is taken', async () => {
  const strategies = [
    strategy('none', async () => undefined),
    strategy('silent', async () => ({ ...endpoint, name: 'silent' })),
    strategy('good', async () => endpoint),
  ];
  const ping = async ({ name }: { name: string }) => {
    if (name === 'silent') throw new Error('no answer');
  };
  expect(await findEndpoint({ strategies, surroundings: surroundings(), ping })).toBe(endpoint);
});

test('when none works every reason is told', async () => {
  const strategies = [
    strategy('none', async () => undefined),
    strategy('broken', () => Promise.reject(new Error('it is broken'))),
  ];
  const found = findEndpoint({ strategies, surroundings: surroundings(), ping: async () => {} });
  await expect(found).rejects.toThrow(/none: not found\. broken: it is broken/);
});

test('a DOCKER_HOST that does not work is not passed over', async () => {
  const strategies = [
    strategy('DOCKER_HOST', () => Promise.reject(new Error('gone'))),
    strategy('good', async () => endpoint),
  ];
  const found = findEndpoint({ strategies, surroundings: surroundings(), ping: async () => {} });
  await expect(found).rejects.toThrow('DOCKER_HOST: gone');
});
