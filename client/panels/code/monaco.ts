import { loader } from '@monaco-editor/react';
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeEditor/register';
// The editor's signs: arrows of folded lines, buttons of the search.
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/diffEditor/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoLine/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/lineSelection/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/quickCommand/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/css/register';
import 'monaco-editor/languages/definitions/html/register';
import 'monaco-editor/languages/definitions/javascript/register';
import 'monaco-editor/languages/definitions/markdown/register';
import 'monaco-editor/languages/definitions/pgsql/register';
import 'monaco-editor/languages/definitions/typescript/register';
import 'monaco-editor/languages/definitions/yaml/register';

// Bundled: the package's own loader would fetch from outside. Only what an app's files need, so that it opens quickly.
self.MonacoEnvironment = {
  getWorker: () => new Worker(new URL('./editor-worker.ts', import.meta.url), { type: 'module' }),
};
loader.config({ monaco });

const languages: Record<string, string> = {
  ts: 'typescript',
  tsx: 'typescript',
  js: 'javascript',
  mjs: 'javascript',
  json: 'javascript',
  css: 'css',
  html: 'html',
  svg: 'html',
  md: 'markdown',
  sql: 'pgsql',
  yml: 'yaml',
  yaml: 'yaml',
};

/** Monaco's name for the language of a file. */
export function languageOf(path: string): string {
  return languages[path.split('.').at(-1) ?? ''] ?? 'plaintext';
}

monaco.editor.defineTheme('sprout-light', {
  base: 'vs',
  inherit: true,
  // The inherited colours that could not be read on this ground.
  rules: [
    { token: 'comment', foreground: '445244' },
    { token: 'metatag.html', foreground: '5f5a52' },
    { token: 'metatag.content.html', foreground: 'b3261e' },
    { token: 'attribute.name', foreground: 'b3261e' },
    { token: 'string.sql', foreground: 'b3261e' },
    { token: 'operator.sql', foreground: '4f5b66' },
    { token: 'annotation', foreground: '5f5a52' },
  ],
  colors: {
    'editor.background': '#ffffff',
    'editorLineNumber.foreground': '#6f685f',
    'editorLineNumber.dimmedForeground': '#6f685f',
    'editorLineNumber.activeForeground': '#1d1b18',
  },
});
monaco.editor.defineTheme('sprout-dark', {
  base: 'vs-dark',
  inherit: true,
  rules: [
    { token: 'comment', foreground: 'a9bda9' },
    { token: 'delimiter.html', foreground: 'b0a99f' },
    { token: 'variable.predefined', foreground: '8aa5e0' },
    { token: 'regexp', foreground: 'd08ab4' },
    { token: 'string.sql', foreground: 'f0928a' },
    { token: 'operator.sql', foreground: 'a9b8c6' },
  ],
  colors: {
    'editor.background': '#1f1e1b',
    'editorLineNumber.foreground': '#a9a298',
    'editorLineNumber.dimmedForeground': '#a9a298',
    'editorLineNumber.activeForeground': '#f0ede8',
  },
});

/** Monaco's theme for the appearance in force. */
export function editorTheme(): 'sprout-light' | 'sprout-dark' {
  const chosen = document.documentElement.dataset['theme'];
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? 'sprout-dark' : 'sprout-light';
}
