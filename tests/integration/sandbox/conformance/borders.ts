import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listen, portOf } from './listen.ts';
import { secret } from './scene.ts';
import type { DriverScene } from './scene.ts';

/** What no driver lets out, and what none leaves behind. */
export function describeBorders(scene: DriverScene): void {
  const { command } = scene;
  test('an intruder reaches nothing where there is isolation', async () => {
    const otherFolder = join(scene.folder, 'other-app');
    mkdirSync(otherFolder, { recursive: true });
    writeFileSync(join(otherFolder, 'secret.txt'), secret);
    const otherSocket = join(scene.folder, 'intruded.sock');
    const servers = [await listen(otherSocket), await listen(0)];
    const port = portOf(servers[1]);
    const targets = {
      otherFile: join(otherFolder, 'secret.txt'),
      otherFolder,
      otherSocket,
      home: homedir(),
      passwdLength: readFileSync('/etc/passwd', 'utf8').length,
      tree: scene.tree,
      store: scene.store,
      pid: process.pid,
      secret,
      port,
      gateway: '172.17.0.1',
      writes: scene.description.isolation !== 'none',
    };
    const result = await command([], { command: ['node', 'intruder.mjs', JSON.stringify(targets)] });
    for (const server of servers) server.close();
    expect(result.stderr).toBe('');
    const reached: string[] = JSON.parse(result.stdout);
    // Without isolation the same attempts succeed: they are real ones.
    if (scene.description.isolation === 'none') {
      expect(reached).toEqual(
        expect.arrayContaining(['other file', 'other folder', 'other socket', 'loopback port']),
      );
    } else {
      // gVisor's namespaces are its own kernel's.
      const harmless = scene.description.isolation === 'gvisor' ? ['nested namespace'] : [];
      expect(reached.filter((name) => !harmless.includes(name))).toEqual([]);
    }
  });

  test('nothing is left behind', async () => {
    expect(await scene.driver.sweep({ keep: [] })).toBe(0);
    const { runFolder } = scene.underTest;
    if (runFolder === undefined) return;
    // What was ended a moment ago may still be putting its folder away.
    await expect
      .poll(() => readdirSync(runFolder).filter((entry) => entry !== 'etc'), { timeout: 15_000 })
      .toEqual([]);
  });
}
