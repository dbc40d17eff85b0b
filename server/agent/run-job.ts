import { z } from 'zod';
import { defineJob } from '../jobs/job.ts';
import type { AnyJob } from '../jobs/job.ts';
import { runJob } from '../projects/job-names.ts';
import { endBroken } from './end-broken.ts';
import type { RunDependencies } from './run-dependencies.ts';
import { executeRun } from './run.ts';

/** The job that carries out a run: builds an approved plan, releases the person's edits, or goes back to a release. */
export function createRunJob(deps: RunDependencies): AnyJob {
  return defineJob({
    name: runJob,
    input: z.object({ run: z.string() }),
    run: ({ run }, context) => executeRun(deps, context, run),
    onFailure: ({ run }, failure) => endBroken(deps, { ...failure, run }),
  });
}
