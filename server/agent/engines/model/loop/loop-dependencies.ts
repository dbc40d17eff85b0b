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

/** A workspace, and whether anything was changed through it. */
export function watchWrites(workspace: Workspace): { workspace: Workspace; wrote(): boolean } {
  let written = false;
  const { addDependency } = workspace;
  return {
    wrote: () => written,
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
      ...(addDependency && {
        addDependency: async (name: string) => {
          await addDependency(name);
          written = true;
        },
      }),
    },
  };
}
