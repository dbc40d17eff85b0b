import { loadEditor } from './load-editor.ts';

/** Brings the code panel and its editor before they are opened. */
export async function loadCode(): Promise<void> {
  await Promise.all([import('./code-panel.tsx'), loadEditor()]);
}
