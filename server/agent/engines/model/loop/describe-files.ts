import type { Workspace } from '../../engine.ts';

const listedFolders = 60;
const shownFile = 6_000;

/** A map of the app: its folders with their files, and the text of the files that may be changed. */
export async function describeFiles(
  workspace: Pick<Workspace, 'list' | 'read'>,
  paths: readonly string[],
): Promise<string> {
  const files = (await workspace.list()).filter((path) => !path.startsWith('checks/'));
  const folders = new Map<string, string[]>();
  for (const path of files) {
    const at = path.lastIndexOf('/');
    const folder = at < 0 ? '.' : path.slice(0, at);
    const names = folders.get(folder) ?? [];
    names.push(path.slice(at + 1));
    folders.set(folder, names);
  }
  const map = [...folders].slice(0, listedFolders).map(([folder, names]) => `${folder}: ${names.join(' ')}`);
  const texts: string[] = [];
  for (const path of paths) {
    const text = files.includes(path) ? await workspace.read(path) : undefined;
    if (text !== undefined) texts.push(`## ${path}\n${text.slice(0, shownFile)}`);
  }
  return [map.join('\n'), ...texts].join('\n\n');
}
