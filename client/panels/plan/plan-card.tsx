import type { PlanResource } from '../../../server/contract/plan.ts';

/** The plan to read, edit and approve. */
export function PlanCard({ resource }: { resource: PlanResource }) {
  return <div>{resource.plan.summary}</div>;
}
