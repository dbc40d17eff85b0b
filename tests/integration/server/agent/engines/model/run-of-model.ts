import { vi } from 'vitest';
import { createBuiltinEngine } from '../../../../../../server/agent/engines/builtin/index.ts';
import { createModelEngine } from '../../../../../../server/agent/engines/model/index.ts';
import type { ModelSettings } from '../../../../../../server/agent/engines/model/connection/settings.ts';
import { getProject } from '../../../../../../server/db/projects.ts';
import { findRun } from '../../../../../../server/db/runs.ts';
import { projectPaths } from '../../../../../../server/releases/project-paths.ts';
import { startModelServer } from '../../../../../support/model-server/model-server.ts';
import { connectionTo } from '../../../../../support/model-server/scripted-model.ts';
import { pageStep } from '../../../../../support/page-step.ts';
import { startRunHarness } from '../../../../../support/run-harness.ts';
import { timerStep } from '../../../../../support/timer-step.ts';

export const server = await startModelServer();
let changes: Partial<ModelSettings> = {};

/** Other settings of the endpoint, until they are changed again. */
export function useSettings(settings: Partial<ModelSettings>): void {
  changes = settings;
}

export const harness = await startRunHarness({
  engineFor: () => {
    const catalogue = { layers: [], blocks: [] };
    return createModelEngine({
      database: harness.test.database,
      catalogue,
      builtin: createBuiltinEngine({ catalogue }),
      connection: connectionTo(server.url, changes),
      packages: ['zod'],
      retryMilliseconds: [],
    });
  },
});
export const { database } = harness.test;
export const steps = [pageStep('home'), timerStep()];
export const model = { engine: 'model' } as const;
export const repositoryOf = (slug: string) => ({ path: projectPaths(harness.deps.folder, slug).repository });

/** What the model was told last, as text. */
export const heard = (): string => server.requests.at(-1)?.text ?? '';

export const openQuestion = async (slug: string) =>
  vi.waitFor(
    async () => {
      const { currentRun } = await getProject(database, slug);
      const run = await findRun(database, slug, currentRun ?? '');
      if (!run?.question) throw new Error('nothing is asked');
      return { run: run.id, question: run.question };
    },
    { timeout: 30_000 },
  );
