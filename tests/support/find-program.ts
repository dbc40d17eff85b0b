import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs found in the PATH or in `folders`. */
export function findProgram(names: string[], folders: string[] = []): string | undefined {
  const places = [...folders, ...(process.env['PATH'] ?? '').split(delimiter)].filter(Boolean);
  for (const name of names) {
    for (const place of places) {
      if (isExecutable(join(place, name))) return join(place, name);
    }
  }
  return undefined;
}

/** A Chromium to test with; `undefined` where none is installed, and the test skips itself. */
export function findBrowser(): string | undefined {
  return findProgram([
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
  ]);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
