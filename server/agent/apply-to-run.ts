import type { EventBody } from '../contract/event.ts';
import type { RunResource } from '../contract/run.ts';

type Step = RunResource['steps'][number];

/** A run after an event; the same as the workbench makes of it. Pure. */
export function applyToRun<Run extends RunResource>(run: Run, body: EventBody): Run {
  switch (body.kind) {
    case 'run-status':
      return { ...run, status: body.status };
    case 'step-start':
      return { ...run, steps: change(run.steps, body.step, { status: 'building' }) };
    case 'step-end':
      return { ...run, steps: change(run.steps, body.step, { status: 'done', commit: body.commit }) };
    case 'check-end':
      return { ...run, checks: [...run.checks.filter(({ id }) => id !== body.check.id), body.check] };
    case 'question-put':
      return { ...run, question: body.question };
    case 'release-ready':
      return { ...run, release: body.release.version };
    case 'run-end': {
      const red = new Set(body.failure?.redSteps);
      const steps = run.steps.map((step) =>
        red.has(step.id) ? { ...step, status: 'failed' as const } : step,
      );
      const { status, failure, milliseconds } = body;
      return { ...run, status, failure, milliseconds, steps, question: null };
    }
    default:
      return run;
  }
}

function change(steps: readonly Step[], id: string, changes: Partial<Step>): Step[] {
  return steps.map((step) => (step.id === id ? { ...step, ...changes } : step));
}
