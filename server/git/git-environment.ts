/** Neither hooks nor settings of the machine or of the person may change what Sprout does. */
export const gitSettings = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.autocrlf=false',
  'core.symlinks=false',
  'core.quotePath=false',
  'commit.gpgSign=false',
  'gc.auto=0',
  'fastimport.unpackLimit=2000',
  'advice.detachedHead=false',
] as const;

/** The whole environment of git on a repository; nothing of the machine's settings is read. */
export function gitEnvironment(path: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    // Named outright, so that git looks for no repository and asks for no trust in its owner.
    GIT_DIR: path,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    HOME: path,
    LC_ALL: 'C',
  };
}
