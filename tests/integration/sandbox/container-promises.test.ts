import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Docker from 'dockerode';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createContainerDriver } from '../../../sandbox/drivers/container.ts';
import { requestTarget } from '../../../sandbox/ready/request-target.ts';
import { waitUntilReady } from '../../../sandbox/ready/wait-until-ready.ts';
import type { CommandRequest, Driver } from '../../../sandbox/sandbox.ts';
import { until } from '../../support/processes.ts';
import { projectRoot } from '../../support/project-root.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { startTestDatabase } from '../../support/test-database.ts';
import { hasContainerEngine, startContainerEngine } from './container-engine.ts';
import type { ContainerEngine } from './container-engine.ts';

const store = join(projectRoot, 'node_modules');
const programs = join(projectRoot, 'tests/fixtures/sandbox/programs');
const megabyte = 1024 * 1024;

describe.skipIf(!hasContainerEngine())('what a container promises', () => {
  let engine: ContainerEngine;
  let docker: Docker;
  let driver: Driver;
  const folder = temporaryFolder();
  const tree = join(folder, 'tree');
  const runFolder = join(folder, 'run');

  beforeAll(async () => {
    engine = await startContainerEngine();
    const socketPath = engine.environment['DOCKER_HOST']?.replace('unix://', '') ?? '/var/run/docker.sock';
    docker = new Docker({ socketPath });
    driver = createDriver();
    cpSync(programs, tree, { recursive: true });
  });
  afterAll(() => engine?.stop());

  const createDriver = () =>
    createContainerDriver({ node: process.execPath, store, runFolder, environment: engine.environment });

  async function probe<Found extends z.ZodType>(
    found: Found,
    attempt: string,
    options: { parameter?: object } & Partial<CommandRequest> = {},
  ): Promise<z.infer<Found>> {
    const { parameter = {}, ...more } = options;
    const result = await driver.run({
      label: 'probe',
      folder: tree,
      access: 'read',
      command: ['node', 'prober.mjs', attempt, JSON.stringify(parameter)],
      timeoutMilliseconds: 20_000,
      ...more,
    });
    expect(result.stderr).toBe('');
    return found.parse(JSON.parse(result.stdout));
  }

  const ownContainers = async () =>
    (await docker.listContainers({ all: true })).filter((one) =>
      one.Mounts.some((mount) => mount.Source.startsWith(folder)),
    );

  const volumes = async () => ((await docker.listVolumes()).Volumes ?? []).map(({ Name }) => Name);

  test('no capabilities, no way to more rights', async () => {
    const rights = await probe(z.record(z.string(), z.unknown()), 'rights');
    expect(rights['user']).not.toBe(0);
    expect(rights['capabilities']).toEqual(Array.from({ length: 5 }, () => '0000000000000000'));
    expect(rights['noNewPrivileges']).toBe('1');
    for (const attempt of ['becomeRoot', 'giveAway', 'mount', 'raw', 'hostname', 'setuidPrograms'])
      expect(rights[attempt], attempt).not.toBe('done');
  });

  test('no network', async () => {
    expect(await probe(z.unknown(), 'network')).toEqual({ interfaces: [], devices: ['lo'], routes: [] });
  });

  test('a root nobody can write in', async () => {
    const outcomes = await probe(z.record(z.string(), z.array(z.string())), 'writes', {
      parameter: { tree, store },
    });
    for (const [path, attempts] of Object.entries(outcomes)) expect(attempts, path).not.toContain('done');
    expect(existsSync(join(tree, 'intruder'))).toBe(false);
  });

  test('a fork bomb ends at the limit', async () => {
    const found = z.object({ refused: z.number(), started: z.number() });
    const { refused, started } = await probe(found, 'processes', { limits: { processes: 60 } });
    expect(refused).toBeGreaterThan(100);
    expect(started).toBeLessThan(60);
  });

  test('memory ends at the limit, and this machine does not notice', async () => {
    const result = await driver.run({
      label: 'glutton',
      folder: tree,
      access: 'read',
      command: ['node', 'command.mjs', 'allocate'],
      limits: { memoryBytes: 200 * megabyte },
      timeoutMilliseconds: 20_000,
    });
    expect(result).toMatchObject({ outOfMemory: true, timedOut: false });
  });

  test('its own database, and no other’s', async () => {
    const { server, appDatabases, pool } = await startTestDatabase();
    const own = await appDatabases.create('own');
    const other = await appDatabases.create('other');
    const { host, port } = server.connection('');
    const login = { host, port, user: own.role, password: own.password };
    const asOther = { host, port, user: other.role, password: own.password };
    const ask = (database: string, sql = 'SELECT 1 AS answer', as = login) => ({
      connection: { ...as, database },
      sql,
    });
    const answers = await probe(z.record(z.string(), z.unknown()), 'queries', {
      mounts: [{ path: server.socketDirectory, access: 'read' }],
      parameter: {
        store: `${store}/`,
        queries: {
          own: ask(own.database),
          other: ask(other.database),
          sprout: ask(server.ownDatabase),
          postgres: ask('postgres'),
          stolenName: ask(other.database, 'SELECT 1', asOther),
          becomeOther: ask(own.database, `SET ROLE "${other.role}"`),
          readFile: ask(own.database, "SELECT pg_read_file('/etc/passwd')"),
          runProgram: ask(own.database, "COPY (SELECT 1) TO PROGRAM 'true'"),
          newRole: ask(own.database, 'CREATE ROLE intruder SUPERUSER'),
          newDatabase: ask(own.database, 'CREATE DATABASE intruder'),
        },
      },
    });
    await pool.query('SELECT 1');
    expect(answers['own']).toEqual([{ answer: 1 }]);
    for (const [name, answer] of Object.entries(answers))
      if (name !== 'own') expect(answer, name).toMatch(/permission denied|authentication failed|must be/);
  });

  test('goes on serving when the control plane is killed; the next adopts it', async () => {
    const controlPlane = spawn(
      process.execPath,
      [join(programs, 'container-control-plane.ts'), store, runFolder, tree],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env['PATH'], ...engine.environment } },
    );
    let output = '';
    controlPlane.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
    await until(() => output.includes('listening kept') && output.includes('listening left'), 20_000);
    // Its two sockets are published by a watch of its own.
    await until(() => publishedSockets().length === 2, 5000);
    const before = publishedSockets();
    controlPlane.kill('SIGKILL');
    await once(controlPlane, 'exit');

    for (const socketPath of before)
      expect(await requestTarget({ kind: 'socket', socketPath }, '/healthz')).toMatchObject({ status: 200 });

    const next = createDriver();
    const started = (await ownContainers()).find((one) => one.Labels['sprout.service'] === 'kept')?.Id;
    expect(await next.sweep({ keep: ['kept'] })).toBe(1);
    const adopted = await next.adopt?.('kept');
    if (adopted === undefined) throw new Error('not adopted');
    await waitUntilReady(adopted, { path: '/healthz', timeoutMilliseconds: 5000 });
    await expect.poll(() => adopted.logs(5)).toContain('listening kept');
    const containers = await ownContainers();
    // The same container, not a new one.
    expect(containers.map(({ Id }) => Id)).toEqual([started]);
    await adopted.stop();
    expect(await ownContainers()).toEqual([]);
  });

  test('clean-up leaves nothing, and leaves others alone', async () => {
    const before = await volumes();
    const start = { label: 'test', folder: tree, access: 'read', command: ['node', 'server.mjs'] } as const;
    const crashed = createDriver();
    await crashed.start({ ...start, id: 'first' });
    await crashed.start({ ...start, id: 'second' });
    const neighbour = createContainerDriver({
      node: process.execPath,
      store,
      runFolder: join(folder, 'neighbour'),
      environment: engine.environment,
    });
    const other = await neighbour.start({ ...start, id: 'first' });
    await waitUntilReady(other, { path: '/healthz', timeoutMilliseconds: 15_000 });

    expect(await createDriver().sweep({ keep: [] })).toBe(2);
    expect(await requestTarget(other.target, '/healthz')).toMatchObject({ status: 200 });
    await other.stop();
    expect(await ownContainers()).toEqual([]);
    expect(readdirSync(runFolder)).toEqual([]);
    expect(await volumes()).toEqual(before);
  });

  function publishedSockets(): string[] {
    return readdirSync(runFolder)
      .map((name) => join(runFolder, name, 'app.sock'))
      .filter((path) => existsSync(path));
  }
});
