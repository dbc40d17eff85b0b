import { expect, test } from 'vitest';
import { parseBuildErrors } from '../../../../sandbox/build/parse-build-errors.ts';
import { parseTypeErrors } from '../../../../sandbox/build/parse-type-errors.ts';

test('type errors with place, continuation and without place', () => {
  const output = [
    "src/main.tsx(7,7): error TS2322: Type 'string' is not assignable to type 'number'.",
    '  The expected type comes from here.',
    'error TS5083: Cannot read file.',
    'Found 2 errors.',
  ].join('\n');
  expect(parseTypeErrors(output)).toEqual([
    {
      file: 'src/main.tsx',
      line: 7,
      column: 7,
      text: "TS2322: Type 'string' is not assignable to type 'number'.\n  The expected type comes from here.",
    },
    { text: 'TS5083: Cannot read file.' },
  ]);
});

test('build errors lose colours and stack traces, and keep their place', () => {
  const output = [
    'transforming...',
    'error during build:',
    'Build failed with 2 errors:',
    '',
    '\u001B[31m[UNRESOLVED_IMPORT] \u001B[0mCould not resolve',
    '   ╭─[ src/main.tsx:12:8 ]',
    '',
    '[plugin tailwind] /tree/src/main.css',
    'Error: Cannot apply unknown utility class',
    '    at somewhere (file:///store/x.mjs:1:2)',
    '  errors: [Getter/Setter]',
    '}',
  ].join('\n');
  expect(parseBuildErrors(output, '/tree')).toEqual([
    {
      file: 'src/main.tsx',
      line: 12,
      column: 8,
      text: '[UNRESOLVED_IMPORT] Could not resolve\n   ╭─[ src/main.tsx:12:8 ]',
    },
    {
      file: 'src/main.css',
      text: '[plugin tailwind] /tree/src/main.css\nError: Cannot apply unknown utility class',
    },
  ]);
  expect(parseBuildErrors('', '/tree')).toHaveLength(1);
});
