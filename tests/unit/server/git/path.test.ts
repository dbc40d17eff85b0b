import { describe, expect, test } from 'vitest';
import { checkPath } from '../../../../server/git/path.ts';

describe('paths given from outside', () => {
  test.each([
    '',
    '/etc/passwd',
    '../secret',
    'src/../../secret',
    './src',
    'src//main.ts',
    'src/',
    '.git/config',
    '.GIT/hooks/post-commit',
    'src/.git',
    'a/.git./config',
    'a/.g\u200cit/config',
    'git~1/config',
    'a\\b',
    'a\0b',
    'a\nb',
    `${'a/'.repeat(250)}b`,
    'a\ud800b',
  ])('refuses %j', (path) => {
    expect(() => checkPath(path)).toThrow(/cannot be the path/);
  });

  test.each([
    'src/main.tsx',
    '.gitignore',
    '.github/workflows/ci.yml',
    'data/ümlaut 1.csv',
    'a..b',
    '"quoted"',
  ])('lets %j pass', (path) => {
    expect(checkPath(path)).toBe(path);
  });
});
