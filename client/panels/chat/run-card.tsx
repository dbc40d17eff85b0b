import type { RunResource } from '../../../server/contract/run.ts';

/** A run as it goes: steps, stages, checks, and what failed. */
export function RunCard({ run }: { run: RunResource }) {
  return <div>{run.status}</div>;
}
