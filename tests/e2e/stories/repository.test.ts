import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { createComposer } from '../../../server/agent/create-composer.ts';
import { loadCatalogue } from '../../../templates/compose/load-catalogue.ts';
import { appSpecSchema } from '../../../templates/spec/app-spec.ts';
import { hasContainerEngine, startContainerEngine } from '../../integration/sandbox/container-engine.ts';
import { canMakeDebianImage, makeDebianImage } from '../../support/debian-image.ts';
import { freePort } from '../../support/free-port.ts';
import { projectRoot } from '../../support/project-root.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const execute = promisify(execFile);
const patience = { maxBuffer: 64 * 1024 * 1024, timeout: 400_000 };

describe('the repository of an app, outside Sprout', () => {
  const folder = join(temporaryFolder(), 'app');

  beforeAll(async () => {
    const composer = createComposer({
      catalogue: await loadCatalogue(),
      store: join(projectRoot, 'node_modules'),
    });
    const fixture = join(projectRoot, 'tests/fixtures/specs/expenses.json');
    const spec = appSpecSchema.parse(JSON.parse(readFileSync(fixture, 'utf8')));
    const files = new Map(await composer.compose(spec, new Map()));
    files.set('package-lock.json', await composer.lock(files.get('package.json') ?? ''));
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  });

  async function healthz(port: number): Promise<number> {
    return fetch(`http://127.0.0.1:${port}/healthz`).then(
      (answer) => answer.status,
      () => 0,
    );
  }

  test('npm ci, npm run build, npm start', { timeout: 400_000 }, async () => {
    const copy = join(temporaryFolder(), 'app');
    cpSync(folder, copy, { recursive: true });
    const port = await freePort();
    const env = {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ...certificates(),
      PORT: String(port),
    };
    const npm = (...args: string[]) => execute('npm', args, { cwd: copy, env, ...patience });
    await npm('ci', '--no-audit', '--no-fund', '--prefer-offline');
    await npm('run', 'build');
    const app = spawn('npm', ['start'], { cwd: copy, env, detached: true, stdio: 'ignore' });
    try {
      await expect.poll(() => healthz(port), { timeout: 15_000 }).toBe(200);
    } finally {
      const ended = once(app, 'exit');
      if (app.pid !== undefined) process.kill(-app.pid, 'SIGTERM');
      await ended;
    }
  });

  describe.skipIf(!hasContainerEngine() || !canMakeDebianImage())('its Dockerfile', () => {
    test('builds from an image of Debian’s packages, and runs', { timeout: 600_000 }, async () => {
      const engine = await startContainerEngine();
      const env = { PATH: process.env['PATH'], DOCKER_BUILDKIT: '0', ...engine.environment };
      const docker = (...args: string[]) => execute('docker', args, { env, cwd: folder, ...patience });
      const base = 'sprout-test-debian:latest';
      const tag = `sprout-test-app:${process.pid}`;
      const port = await freePort();
      let container: string | undefined;
      try {
        await makeDebianImage(base, engine.environment);
        await docker('build', '--network', 'host', '--build-arg', `BASE_IMAGE=${base}`, '--tag', tag, '.');
        const hardened = ['--read-only', '--cap-drop', 'ALL', '--network', 'host', '--env', `PORT=${port}`];
        container = (await docker('run', '--detach', ...hardened, tag)).stdout.trim();
        await expect.poll(() => healthz(port), { timeout: 15_000 }).toBe(200);
        const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
        expect(page).toContain('<div id="root"');
        const started = performance.now();
        await docker('stop', '--time', '10', container);
        // It hears the request to stop; it is not killed after the ten seconds.
        expect(performance.now() - started).toBeLessThan(9000);
      } finally {
        if (container !== undefined) await docker('rm', '--force', container).catch(() => {});
        await docker('rmi', '--force', tag, base).catch(() => {});
        await engine.stop();
      }
    });
  });
});

/** Where a proxy signs for the registry. */
function certificates(): Record<string, string> {
  const file = process.env['NODE_EXTRA_CA_CERTS'];
  return file === undefined ? {} : { NODE_EXTRA_CA_CERTS: file };
}
