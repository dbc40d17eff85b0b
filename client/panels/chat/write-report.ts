import type { PlanResource } from '../../../server/contract/plan.ts';
import type { ProjectView } from '../../../server/contract/project.ts';
import type { RunFailure, RunResource } from '../../../server/contract/run.ts';

interface Failed {
  project: ProjectView['project'];
  plan: PlanResource | null;
  run: RunResource;
  failure: RunFailure;
}

/** A failed run as Markdown, for whoever is asked for help: request, steps, checks, what failed. */
export function writeReport({ project, plan, run, failure }: Failed): string {
  const checks = run.checks.map(
    ({ sentence, passed, failure: why }) => `- ${passed ? '✓' : '✗'} ${sentence}${why ? ` – ${why}` : ''}`,
  );
  const steps = run.steps.map(
    ({ title, status, commit }, index) =>
      `${index + 1}. ${title}: ${status}${commit ? ` (${commit.slice(0, 7)})` : ''}`,
  );
  return [
    `# ${project.name}: ${failure.summary}`,
    `Run ${run.id}, ${run.startedAt}, engine ${project.engine}, runtime ${project.runtime}, stage ${failure.stage}.`,
    ...(plan ? ['## Request', plan.request] : []),
    '## Steps',
    steps.join('\n'),
    ...(checks.length > 0 ? ['## Checks', checks.join('\n')] : []),
    '## Details',
    `~~~\n${failure.details}\n~~~`,
    '',
  ].join('\n\n');
}
