import type { RunStatus } from '../../server/contract/run.ts';

/** Whether a run goes on: it can be stopped, and what is sent meanwhile waits. */
export function isRunning(status: RunStatus): boolean {
  return status === 'queued' || status === 'building' || status === 'verifying' || status === 'deploying';
}
