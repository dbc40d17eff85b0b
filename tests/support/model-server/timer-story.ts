import { calls, says, textOf } from './script.ts';
import type { ModelRequest, ScriptedReply } from './script.ts';

/** The plan of a model that adds a page with a running timer to whatever was drafted. */
export const timerPlan = {
  summary: 'A task tracker with a timer that runs.',
  steps: [
    {
      id: 'timer',
      title: 'Timer',
      sentence: 'On the page “Timer” you can start, pause and reset 25 minutes.',
      areas: ['pages'],
      operations: [
        {
          kind: 'put-page',
          page: {
            id: 'timer',
            title: 'Timer',
            path: '/timer',
            menu: { label: 'Timer', order: 90, icon: 'timer' },
          },
        },
        { kind: 'remove-not-included', notIncluded: 'timer' },
      ],
      task: {
        instruction: 'A timer of 25 minutes with the buttons Start, Pause and Reset.',
        paths: ['src/pages/timer.tsx', 'src/features/timer', 'shared/timer'],
      },
      checks: [
        {
          id: 'timer-runs',
          capability: 'timer-runs',
          sentence: 'You can start the timer, pause it and put it back.',
          steps: [
            { kind: 'goto', path: '/timer' },
            { kind: 'expectText', text: '25:00' },
            { kind: 'click', on: { role: 'button', name: 'Start' } },
            { kind: 'expectText', text: '24:5' },
            { kind: 'click', on: { role: 'button', name: 'Pause' } },
            { kind: 'click', on: { role: 'button', name: 'Reset' } },
            { kind: 'expectText', text: '25:00' },
          ],
        },
      ],
    },
  ],
};

const rules = `/** Seconds as minutes and seconds. */
export function clockText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return \`\${two(Math.floor(seconds / 60))}:\${two(seconds % 60)}\`;
}
`;

// The import of \`useEffect\` is left out: a rule mends that.
const component = `import { useState } from 'react';
import { clockText } from '../../../shared/timer/clock-text.ts';
import { Button, Card } from '../../ui/index.ts';

const session = 25 * 60;

export function TimerCard() {
  const [left, setLeft] = useState(session);
  const [running, setRunning] = useState(false);
  useEffect(() => {
    if (!running) return undefined;
    const beat = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(beat);
  }, [running]);
  return (
    <Card>
      <p className="text-5xl font-heading" role="timer">
        {clockText(left)}
      </p>
      <Button onClick={() => setRunning(!running)}>{running ? 'Pause' : 'Start'}</Button>
      <Button variant="neutral" onClick={() => setLeft(session)}>
        Reset
      </Button>
    </Card>
  );
}
`;

const page = `import { Page } from '../app/page.tsx';
import { TimerCard } from '../features/timer/timer-card.tsx';

export function TimerPage() {
  return (
    <Page title="Timer">
      <TimerCard />
    </Page>
  );
}
`;

/** Calls that write the timer. */
export const timerWrites: [name: string, input: unknown][] = [
  ['write', { path: 'shared/timer/clock-text.ts', content: rules }],
  ['write', { path: 'src/features/timer/timer-card.tsx', content: component }],
  ['write', { path: 'src/pages/timer.tsx', content: page }],
];

/** A model that plans and writes a timer, as a good one would. */
export function timerModel(request: ModelRequest): ScriptedReply {
  const said = textOf(request);
  if (said.startsWith('You plan')) return says(JSON.stringify(timerPlan));
  const turns = request.body.messages.filter(({ role }) => role === 'assistant').length;
  if (turns === 0) return calls(['read', { path: 'src/pages/timer.tsx' }], ['read_usage', { part: 'base' }]);
  if (turns > 1) return says('You can now run a timer of 25 minutes.');
  return calls(...timerWrites, ['check_types', {}]);
}
