/** How long things stay out unless it is said. */
export const usualDays = 14;

/** Examples: of each of two people one that is due soon, one overdue, and some that came back. */
const loanPlan: readonly { on: number; due: number; returned?: number }[] = [
  { on: -9, due: 5 },
  { on: -12, due: 2 },
  { on: -20, due: -6 },
  { on: -18, due: -4 },
  { on: -40, due: -26, returned: -30 },
  { on: -37, due: -23, returned: -20 },
  { on: -60, due: -46, returned: -47 },
  { on: -55, due: -41, returned: -44 },
];

/** The examples, out for as long as it is said. */
export function loansFor(days: number): typeof loanPlan {
  return loanPlan.map(({ due, returned }) => {
    const on = Math.min(-1, due - days);
    return { on, due: on + days, ...(returned !== undefined && { returned: Math.max(on + 1, returned) }) };
  });
}
