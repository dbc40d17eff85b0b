import type { RunResource } from '../contract/run.ts';

/** What went wrong in a run, as Markdown to keep or to send to somebody who can help. */
export function writeFailureReport(app: { name: string; slug: string }, run: RunResource): string {
  const { failure, checks, steps } = run;
  const passed = checks.filter((check) => check.passed);
  const red = new Set(failure?.redSteps);
  return [
    `# ${app.name}: what failed`,
    `Run ${run.id} of ${app.slug}, started ${run.startedAt}, ended ${run.endedAt ?? 'not yet'}: ${run.status}.`,
    ...(failure ? [`## ${failure.summary}`, `Stage: ${failure.stage}`, quote(failure.details)] : []),
    '## Steps',
    steps
      .map(
        ({ id, title, commit }) =>
          `- ${red.has(id) ? '✗' : '✓'} ${title}${commit ? ` (${commit.slice(0, 10)})` : ''}`,
      )
      .join('\n'),
    '## Checks',
    [
      ...(failure?.checks ?? []).map(({ sentence, failure: words }) => `- ✗ ${sentence}${indent(words)}`),
      ...passed.map(({ sentence }) => `- ✓ ${sentence}`),
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function quote(text: string): string {
  if (text === '') return '';
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function indent(text: string | undefined): string {
  return text ? `\n${text.replace(/^/gm, '  ')}` : '';
}
