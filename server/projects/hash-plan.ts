import { createHash } from 'node:crypto';
import type { Plan } from '../../templates/spec/plan.ts';

/** SHA-256 of the plan as JSON with sorted keys: two plans have one hash only if they say the same. */
export function hashPlan(plan: Plan): string {
  return createHash('sha256').update(canonicalJson(plan)).digest('hex');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
