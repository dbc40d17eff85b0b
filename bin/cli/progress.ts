import type { EventBody } from '../../server/contract/event.ts';
import type { Stage } from '../../server/contract/run.ts';

const stages: Record<Stage, string> = {
  dependencies: 'Linking packages',
  types: 'Checking types',
  build: 'Building',
  start: 'Starting the app',
  checks: 'Trying it in a browser',
  migrate: 'Preparing the data',
  deploy: 'Going live',
};

/** What happened, as a line for the person; nothing for what is no news. */
export function describe(body: EventBody, titles: ReadonlyMap<string, string>): string | undefined {
  switch (body.kind) {
    case 'activity':
      return body.sentence;
    case 'step-start':
      return `Step ${body.index + 1} of ${body.of}: ${titles.get(body.step) ?? body.step}`;
    case 'stage-start':
      return `${stages[body.stage]} …`;
    case 'stage-end':
      return body.passed ? undefined : `${stages[body.stage]}: failed`;
    case 'check-end':
      return body.check.passed
        ? `  ✓ ${body.check.sentence}`
        : `  ✗ ${body.check.sentence} ${body.check.failure ?? ''}`.trimEnd();
    case 'conflict-found':
      return `Your edits and the new code disagree in ${body.files.map(({ path }) => path).join(', ')}. Decide in the workbench.`;
    case 'question-put':
      return body.question ? `The model waits for you in the workbench: ${body.question.text}` : undefined;
    case 'release-ready':
      // Told once more when its picture has been taken.
      return body.release.screenshot !== null && body.release.restored === null
        ? undefined
        : `Live as v${body.release.version}`;
    default:
      return undefined;
  }
}

/** Writes a line of progress, apart from what scripts read. */
export function tell(line: string | undefined): void {
  if (line !== undefined) process.stderr.write(`${line}\n`);
}
