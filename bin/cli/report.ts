import type { PlanResource } from '../../server/contract/plan.ts';
import type { Outcome } from './outcome.ts';

/** Prints an outcome; what is not live is an exit status of 1, unless it was only to be planned. */
export function report(outcome: Outcome, json: boolean): void {
  if (outcome.status === 'failed') process.exitCode = 1;
  if (json) {
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
    return;
  }
  const { project, url, release, checks, error } = outcome;
  // A release gone back to was checked when it was new.
  const proof = checks.passed > 0 ? ` (${checks.passed} checks passed)` : '';
  if (outcome.status === 'live')
    process.stdout.write(`${project} ${release ?? ''} is live: ${url}${proof}\n`);
  else if (outcome.status === 'failed') process.stdout.write(`${project} did not go live: ${error ?? ''}\n`);
  else process.stdout.write(`Approve the plan with: sprout approve ${project}\n`);
}

/** A plan as text. */
export function printPlan({ plan, order }: PlanResource): string {
  const lines = [plan.summary, ''];
  for (const [index, step] of plan.steps.entries())
    lines.push(`${index + 1}. ${step.title}: ${step.sentence}`);
  const checks = (wanted: string): string[] =>
    order.checks.filter(({ change }) => change === wanted).map(({ sentence }) => sentence);
  const more = [
    ['Taken for granted', order.assumed.map(({ sentence }) => sentence)],
    ['Not included', order.notIncluded.map(({ wanted, instead }) => `${wanted}. Instead: ${instead}`)],
    ['Checks', checks('added')],
    ['Checks that are rewritten', checks('rewritten')],
    ['No longer checked', checks('retired')],
    ['To be mended first', order.problems],
  ] as const;
  for (const [title, entries] of more) {
    if (entries.length > 0) lines.push('', `${title}:`, ...entries.map((entry) => `- ${entry}`));
  }
  return `${lines.join('\n')}\n`;
}
