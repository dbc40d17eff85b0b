import type { ClipboardEvent } from 'react';
import { pastedTable } from './pasted-table.ts';

/** What a paste attaches: cells as a table, else the files; empty when it is only text. */
export function pastedFiles({ clipboardData }: ClipboardEvent, name: string): readonly File[] {
  const table = pastedTable(clipboardData.getData('text/plain'), name);
  return table ? [table] : [...clipboardData.files];
}
