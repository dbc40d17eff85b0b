import { loader } from '@monaco-editor/react';
import * as monaco from 'monaco-editor';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker?worker';

// Bundled: the package's own loader would fetch from outside.
self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
loader.config({ monaco });

const languages: Record<string, string> = {
  ts: 'typescript',
  tsx: 'typescript',
  js: 'javascript',
  json: 'json',
  css: 'css',
  html: 'html',
  md: 'markdown',
  sql: 'sql',
};

/** Monaco's name for the language of a file. */
export function languageOf(path: string): string {
  return languages[path.split('.').at(-1) ?? ''] ?? 'plaintext';
}

/** Monaco's theme for the appearance in force. */
export function editorTheme(): 'vs' | 'vs-dark' {
  const chosen = document.documentElement.dataset['theme'];
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? 'vs-dark' : 'vs';
}
