import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { confinedCommand, relayPort } from '../confinement.ts';
import type { LaunchSettings, Work } from '../wire.ts';
import { prepareAsking } from './ask.ts';
import { openGate } from './gate.ts';

/** A running browser that reaches one app and nothing else. */
export interface Launched {
  browser: Browser;
  /** Whether it can be used for this origin too. */
  suits(origin: string): boolean;
  lead(target: Work['target'] | undefined): void;
  close(): Promise<void>;
}

/** The names that lead to the app: all neighbours of the origin's, so that one browser serves all apps of a domain. */
function namesFor(origin: string): string {
  const { hostname } = new URL(origin);
  const labels = hostname.split('.');
  if (labels.length < 3 || /^[0-9.]+$/.test(hostname)) return hostname;
  return `*.${labels.slice(1).join('.')}`;
}

function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** Playwright wants one program that takes Chromium's arguments. */
function writeLauncher(settings: LaunchSettings): string {
  const file = path.join(settings.folder, 'launch');
  writeFileSync(file, `#!/bin/sh\nexec ${confinedCommand(settings).map(quote).join(' ')} "$@"\n`, {
    mode: 0o700,
  });
  return file;
}

export async function launch(settings: LaunchSettings, origin: string): Promise<Launched> {
  const confined = settings.isolation === 'bubblewrap';
  const socketPath = path.join(settings.folder, 'app.sock');
  await rm(socketPath, { force: true });
  await prepareAsking();
  const gate = await openGate(confined ? socketPath : undefined);
  const names = namesFor(origin);
  const place = `127.0.0.1:${confined ? relayPort : gate.port}`;
  const start = async (ownSandbox: boolean) =>
    chromium.launch({
      executablePath: confined ? writeLauncher(settings) : settings.chromium,
      // Bubblewrap is the sandbox; and as root Chromium's own does not work.
      chromiumSandbox: ownSandbox,
      timeout: 30_000,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        `--host-resolver-rules=MAP ${names} ${place},MAP * ~NOTFOUND`,
        '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
        '--disable-background-networking',
        '--disable-gpu',
        // A page is left after a second or two, too soon for optimised code to pay; what runs for long still gets it.
        '--js-flags=--no-maglev --invocation-count-for-turbofan=60000',
      ],
    });
  try {
    const ownSandbox = !confined && process.getuid?.() !== 0;
    const browser = await start(ownSandbox).catch((error: unknown) => {
      // Some systems forbid Chromium's own sandbox to ordinary users.
      if (ownSandbox) return start(false);
      throw error;
    });
    return {
      browser,
      suits: (other) => browser.isConnected() && namesFor(other) === names,
      lead: (target) => gate.lead(target),
      async close() {
        gate.close();
        await browser.close();
      },
    };
  } catch (error) {
    gate.close();
    throw error;
  }
}
