import type { Database } from '../../../../db/pool.ts';
import type { ToolContext } from '../../../tools/tool.ts';
import type { EngineContext, Workspace } from '../../engine.ts';
import type { ModelSettings } from '../connection/settings.ts';
import { readUsage } from '../read-usage.ts';

export interface LoopDependencies {
  database: Database;
  settings: ModelSettings;
  packages: readonly string[];
  retryMilliseconds?: readonly number[];
}

/** Tokens a model is taken to read at once where it does not say. */
export const usualContext = 100_000;

export function toolContextOf(
  deps: LoopDependencies,
  workspace: Workspace,
  { signal, ask }: Pick<EngineContext, 'signal' | 'ask'>,
): ToolContext {
  return { workspace, signal, packages: deps.packages, readUsage, ...(ask && { ask }) };
}

/** A workspace, whether anything was changed through it, and whether the app was looked at after that, if it can be. */
export function watchWork(workspace: Workspace): {
  workspace: Workspace;
  wrote(): boolean;
  looked(): boolean;
} {
  let written = false;
  const { addDependency, open, tryOut } = workspace;
  let seen = open === undefined;
  return {
    wrote: () => written,
    looked: () => seen,
    workspace: {
      ...workspace,
      write: async (path, content) => {
        await workspace.write(path, content);
        written = true;
      },
      remove: async (path) => {
        await workspace.remove(path);
        written = true;
      },
      ...(open && {
        open: async (look: Parameters<typeof open>[0]) => {
          seen ||= written;
          return open(look);
        },
      }),
      ...(tryOut && {
        tryOut: async () => {
          seen ||= written;
          return tryOut();
        },
      }),
      ...(addDependency && {
        addDependency: async (name: string) => {
          await addDependency(name);
          written = true;
        },
      }),
    },
  };
}
