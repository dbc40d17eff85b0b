import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Best first: the headless shell starts several times faster than the whole browser. */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    const folders = [
      process.env['PROGRAMFILES'],
      process.env['PROGRAMFILES(X86)'],
      process.env['LOCALAPPDATA'],
    ];
    const ends = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : ends.map((end) => path.join(folder, end)),
    );
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/usr/lib/chromium', '/opt/google/chrome', '/snap/bin'];
  return [...names, 'chrome'].flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Where Chromium may be on this machine, best first. */
export function chromiumCandidates(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(path.isAbsolute);
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...usualPlaces()];
}

async function versionOf(file: string): Promise<string | undefined> {
  // On Windows the browser opens a window instead of answering.
  if (process.platform === 'win32') return 'unknown';
  try {
    const { stdout } = await execute(file, ['--version', '--no-sandbox'], { timeout: 15_000 });
    return /[0-9]+(?:\.[0-9]+)+/.exec(stdout)?.[0];
  } catch {
    return undefined;
  }
}

/** The first candidate that runs and says its version. */
export async function findChromium(
  candidates: readonly string[],
): Promise<{ path: string; version: string } | undefined> {
  for (const candidate of new Set(candidates)) {
    const there = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    const version = there ? await versionOf(candidate) : undefined;
    if (version !== undefined) return { path: candidate, version };
  }
  return undefined;
}
