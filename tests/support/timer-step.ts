import type { PlanStep } from '../../templates/spec/plan.ts';
import { pageStep } from './page-step.ts';

/** A free step of the tiny app: a button on the page `timer` that says how much time is left. */
export function timerStep(paths: string[] = ['src/pages/timer.ts', 'src/timer']): PlanStep {
  const page = pageStep('timer', { title: 'The timer page' });
  return {
    ...page,
    id: 'timer',
    title: 'Timer',
    sentence: 'On the page “The timer page” you can start 25 minutes.',
    operations: [
      ...page.operations,
      {
        kind: 'put-check',
        check: {
          id: 'timer-starts',
          capability: 'timer-starts',
          sentence: 'You can start the timer.',
          group: 'visitor',
          viewport: 'wide',
          steps: [
            { kind: 'goto', path: '/timer' },
            { kind: 'click', on: { role: 'button', name: 'Start' } },
            { kind: 'expectText', text: '25:00' },
          ],
        },
      },
    ],
    task: { instruction: 'A button “Start” that then shows 25:00.', paths },
  };
}

/** Calls that write the timer. `label` is what its button is called. */
export function timerCalls(label = 'Start'): [name: string, input: unknown][] {
  const code = `export function startTimer(): void {
  const button = document.createElement('button');
  button.textContent = '${label}';
  button.addEventListener('click', () => {
    button.textContent = '25:00';
  });
  document.querySelector('main')?.append(button);
}
`;
  const edits = [{ search: 'export const start = undefined;', replace: 'export const start = startTimer;' }];
  return [
    ['write', { path: 'src/timer/timer.ts', content: code }],
    ['edit', { path: 'src/pages/timer.ts', edits }],
  ];
}
