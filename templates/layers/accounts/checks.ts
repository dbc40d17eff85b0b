import type { AppSpec } from '../../spec/app-spec.ts';
import type { Check } from '../../spec/check.ts';

/** Proofs that people can register and log in, and that what is theirs is hidden from others. */
export function accountChecks(_spec: AppSpec): Check[] {
  return [];
}
