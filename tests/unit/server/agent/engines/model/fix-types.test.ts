import { expect, test } from 'vitest';
import { fixTypes } from '../../../../../../server/agent/engines/model/fix/fix-types.ts';
import { createMemoryWorkspace } from '../../../../../support/memory-workspace.ts';

const others = {
  'src/ui/button.tsx': 'export function Button() {}\n',
  'src/store/use-rows.ts': 'export function useRows() {}\n',
  'shared/timer/timer.ts': 'export interface Timer { left: number }\nexport const startTimer = () => 1;\n',
};

async function fixed(text: string, problem: string): Promise<string | undefined> {
  const path = 'src/features/timer.tsx';
  const workspace = createMemoryWorkspace({ ...others, [path]: text }, () => {
    const now = workspace.files.get(path);
    return now === text ? { exitCode: 2, output: `${path}${problem}\n` } : { exitCode: 0, output: '' };
  });
  const left = await fixTypes({ workspace, signal: new AbortController().signal, packages: [] });
  return left === undefined ? workspace.files.get(path) : undefined;
}

test.each([
  [
    'a hook that is not imported',
    "import { useRef } from 'react';\nuseState();\n",
    "(2,1): error TS2304: Cannot find name 'useState'.",
    "import { useRef, useState } from 'react';\nuseState();\n",
  ],
  [
    'a control, by its door',
    'Button();\n',
    "(1,1): error TS2304: Cannot find name 'Button'.",
    "import { Button } from '../ui/index.ts';\n\nButton();\n",
  ],
  [
    'a rule of the app’s own',
    "import { Page } from '../app/page.tsx';\n\nstartTimer();\n",
    "(3,1): error TS2552: Cannot find name 'startTimer'. Did you mean 'x'?",
    "import { Page } from '../app/page.tsx';\nimport { startTimer } from '../../shared/timer/timer.ts';\n\nstartTimer();\n",
  ],
  [
    'a type imported as a value',
    "import { Timer, startTimer } from '../../shared/timer/timer.ts';\n",
    "(1,10): error TS1484: 'Timer' is a type and must be imported using a type-only import when 'verbatimModuleSyntax' is enabled.",
    "import { type Timer, startTimer } from '../../shared/timer/timer.ts';\n",
  ],
  [
    'a file that is elsewhere',
    "import { startTimer } from './timer/timer';\n",
    "(1,28): error TS2307: Cannot find module './timer/timer' or its corresponding type declarations.",
    "import { startTimer } from '../../shared/timer/timer.ts';\n",
  ],
  [
    'a name another file exports',
    "import { useRows, Button } from '../store/index.ts';\nuseRows();\n",
    "(1,19): error TS2305: Module '\"../store/index.ts\"' has no exported member 'Button'.",
    "import { useRows } from '../store/index.ts';\nimport { Button } from '../ui/index.ts';\nuseRows();\n",
  ],
  [
    'a misspelt method',
    "const text = 'x'.padStartt(2);\n",
    "(1,18): error TS2551: Property 'padStartt' does not exist on type '\"x\"'. Did you mean 'padStart'?",
    "const text = 'x'.padStart(2);\n",
  ],
  [
    'a misspelt property',
    "const style = { color: 'x' };\n",
    "(1,17): error TS2561: Object literal may only specify known properties, but 'color' does not exist in type '{ colour: string; }'. Did you mean to write 'colour'?",
    "const style = { colour: 'x' };\n",
  ],
  [
    'a misspelt name of its own',
    'const left = 1;\nconsole.log(lefft);\n',
    "(2,13): error TS2552: Cannot find name 'lefft'. Did you mean 'left'?",
    'const left = 1;\nconsole.log(left);\n',
  ],
  [
    'a default import of what has a name',
    "import Timer from '../../shared/timer/timer.ts';\n",
    '(1,8): error TS2613: Module \'"../../shared/timer/timer"\' has no default export. Did you mean to use \'import { Timer } from "../../shared/timer/timer"\' instead?',
    "import { Timer } from '../../shared/timer/timer.ts';\n",
  ],
])('mends %s', async (...[, text, problem, after]) => {
  expect(await fixed(text, problem)).toBe(after);
});
