import type { OrderView } from '../../../server/contract/plan.ts';

export type Access = OrderView['pages'][number]['who'][number];

/** Whether two say the same people, in any order. */
export function sameAccess(one: readonly Access[], other: readonly Access[]): boolean {
  return one.length === other.length && one.every((access) => other.includes(access));
}
