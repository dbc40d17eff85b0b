import type { Workspace } from '../../server/agent/engines/engine.ts';

export interface MemoryWorkspace extends Workspace {
  files: Map<string, string>;
  ran: string[][];
}

/** Files in memory, with commands answered by a function. */
export function createMemoryWorkspace(
  files: Record<string, string>,
  run: (command: readonly string[]) => { exitCode: number | null; output: string } = () => ({
    exitCode: 0,
    output: '',
  }),
): MemoryWorkspace {
  const kept = new Map(Object.entries(files));
  const ran: string[][] = [];
  return {
    files: kept,
    ran,
    list: async () => [...kept.keys()].toSorted(),
    read: async (path) => kept.get(path),
    write: async (path, content) => void kept.set(path, content),
    remove: async (path) => void kept.delete(path),
    run: async (command) => {
      ran.push([...command]);
      return run(command);
    },
  };
}
