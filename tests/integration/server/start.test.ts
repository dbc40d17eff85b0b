import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processesNaming, until } from '../../support/processes.ts';
import { runSprout, startSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };
const oneLine = /^[^\n]+\n$/;

describe('starting and stopping', () => {
  test('answers, and Ctrl-C leaves no process behind', async () => {
    const home = temporaryFolder();
    const sprout = await startSprout({ home });
    const response = await fetch(`${sprout.url}/healthz`);
    expect(response.status).toBe(200);
    expect(processesNaming(home).length).toBeGreaterThan(1);
    expect(await sprout.stop('SIGINT')).toBe(0);
    expect(processesNaming(home)).toEqual([]);
    expect(existsSync(join(home, 'sprout.lock'))).toBe(false);
  });

  test('starts again after being killed, on the same data', async () => {
    const home = temporaryFolder();
    const first = await startSprout({ home });
    await first.stop('SIGKILL');
    expect(processesNaming(home).length).toBeGreaterThan(0);
    const started = Date.now();
    const second = await startSprout({ home });
    console.log(`second start: ${Date.now() - started} ms`);
    expect((await fetch(`${second.url}/healthz`)).status).toBe(200);
    expect(await second.stop()).toBe(0);
    expect(processesNaming(home)).toEqual([]);
  });

  test('starts again after a crash of the whole machine', async () => {
    const home = temporaryFolder();
    const first = await startSprout({ home });
    await first.stop('SIGKILL');
    for (const pid of processesNaming(home)) process.kill(pid, 'SIGKILL');
    await until(() => processesNaming(home).length === 0);
    // After a restart the id in the pid file may well be somebody else's: here it is this test's.
    const pidFile = join(home, 'database', 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));
    const second = await startSprout({ home });
    expect((await fetch(`${second.url}/healthz`)).status).toBe(200);
    expect(await second.stop()).toBe(0);
  });

  test('ends with the program that started it', async () => {
    const home = temporaryFolder();
    const sprout = await startSprout({ home });
    sprout.process.kill('SIGTERM');
    await once(sprout.process, 'exit');
    expect(sprout.process.exitCode).toBe(0);
    expect(processesNaming(home)).toEqual([]);
  });

  test.runIf(isRoot)('works as an ordinary user', async () => {
    const home = temporaryFolder();
    chownSync(home, nobody.uid, nobody.gid);
    const sprout = await startSprout({ home, user: nobody });
    expect((await fetch(`${sprout.url}/healthz`)).status).toBe(200);
    expect(await sprout.stop()).toBe(0);
    expect(processesNaming(home)).toEqual([]);
  });

  test.runIf(isRoot)('works as root where no other user can look', async () => {
    const outer = temporaryFolder();
    chmodSync(outer, 0o700);
    const sprout = await startSprout({ home: join(outer, 'data') });
    expect((await fetch(`${sprout.url}/healthz`)).status).toBe(200);
    expect(await sprout.stop()).toBe(0);
  });

  test('works in a folder whose path is long and has spaces and umlauts', async () => {
    const home = join(temporaryFolder(), 'Größere Pläne für '.repeat(6).trim());
    const sprout = await startSprout({ home });
    expect((await fetch(`${sprout.url}/healthz`)).status).toBe(200);
    expect(await sprout.stop()).toBe(0);
  });
});

describe('what goes wrong is said in one line', () => {
  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const home = temporaryFolder();
    const ended = await runSprout({ home, environment: { SPROUT_PORT: String(port) } });
    other.close();
    expect(ended.status).toBe(1);
    expect(ended.output).toMatch(oneLine);
    expect(ended.output).toContain(`Port ${port} is taken`);
    expect(processesNaming(home)).toEqual([]);
  });

  test('a data folder that another Sprout uses', async () => {
    const home = temporaryFolder();
    const first = await startSprout({ home });
    const second = await runSprout({ home });
    expect(second.status).toBe(1);
    expect(second.output).toMatch(oneLine);
    expect(second.output).toContain(`in use by another Sprout (process ${first.process.pid})`);
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
    await first.stop();
  });

  test.runIf(isRoot)('a data folder that cannot be written', async () => {
    const home = temporaryFolder();
    chmodSync(home, 0o755);
    const ended = await runSprout({ home, user: nobody });
    expect(ended.status).toBe(1);
    expect(ended.output).toMatch(oneLine);
    expect(ended.output).toContain(`The data folder ${home} cannot be used`);
  });

  test('a data folder that is a file', async () => {
    const home = join(temporaryFolder(), 'file');
    writeFileSync(home, '');
    const ended = await runSprout({ home });
    expect(ended).toMatchObject({ status: 1, output: expect.stringMatching(oneLine) });
    expect(ended.output).toContain('cannot be used');
  });

  test('a setting that makes no sense', async () => {
    const ended = await runSprout({ home: temporaryFolder(), environment: { SPROUT_PORT: 'high' } });
    expect(ended).toMatchObject({ status: 1, output: expect.stringMatching(oneLine) });
    expect(ended.output).toContain('SPROUT_PORT must be a number');
  });

  test('a Postgres server that does not answer', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'nothing'));
    const address = `postgres://me:secret-password@/sprout?host=${join(home, 'nothing')}`;
    const ended = await runSprout({ home, environment: { SPROUT_DATABASE_URL: address } });
    expect(ended).toMatchObject({ status: 1, output: expect.stringMatching(oneLine) });
    expect(ended.output).toContain('SPROUT_DATABASE_URL cannot be used');
    expect(ended.output + readFileSync(join(home, 'logs', 'sprout.log'), 'utf8')).not.toContain(
      'secret-password',
    );
  });
});
