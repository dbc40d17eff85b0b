import type { RunFailure } from '../contract/run.ts';

/** A run that did not become green; what serves now goes on serving. */
export class RunFailed extends Error {
  override readonly name = 'RunFailed';
  readonly failure: RunFailure;

  constructor(failure: Pick<RunFailure, 'stage' | 'summary'> & Partial<RunFailure>) {
    super(failure.summary);
    this.failure = { details: '', redSteps: [], checks: [], ...failure };
  }
}
