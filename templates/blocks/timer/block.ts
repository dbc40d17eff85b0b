import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/timer/text.ts';

export const timerProperties = z.strictObject({
  modes: z
    .array(z.enum(['pomodoro', 'timer', 'stopwatch']))
    .min(1)
    .max(3),
  /** Minutes of work, of a break, and of the timer. */
  work: z.number().min(1).max(240).default(25),
  rest: z.number().min(1).max(120).default(5),
  minutes: z.number().min(1).max(600).default(10),
  /** Fields of the placement's entity, where times are kept: two texts or choices, whole minutes, a date with time. */
  log: z.strictObject({ title: codeIdentifier, minutes: codeIdentifier, on: codeIdentifier }),
});

export const timer = defineBlock({
  id: 'timer',
  title: 'Timer',
  requires: ['records'],
  dependencies: ['lucide-react', 'react'],
  whenToUse: 'A running clock: pomodoro with breaks, countdown or stopwatch, whose times are kept.',
  properties: timerProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'TimerBlock', file: 'timer/timer-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: ({ entity, properties }, { spec, page, write }) => {
    const words = wordsFor(spec, { en, zh });
    const main = { role: 'main' } as const;
    const [mode] = properties.modes;
    const list = Object.values(spec.pages).find((other) =>
      Object.values(other.blocks).some((block) => block.block === 'collection' && block.entity === entity),
    );
    if (!list || page.path.includes(':')) return [];
    return write({
      what: 'time',
      en: 'let the clock run, stop it and keep the time',
      zh: '开始计时、停止并保存时间',
      steps: [
        ...openPage(page),
        { kind: 'fill', label: words.task, value: 'Try {unique}' },
        { kind: 'click', on: { role: 'button', name: words.start, within: main } },
        { kind: 'expectThing', thing: { role: 'button', name: words.pause, within: main } },
        {
          kind: 'expectText',
          text:
            mode === 'stopwatch'
              ? '00:01'
              : `${String((mode === 'timer' ? properties.minutes : properties.work) - 1).padStart(2, '0')}:5`,
          within: main,
        },
        { kind: 'click', on: { role: 'button', name: words.finish, within: main } },
        ...openPage(list),
        { kind: 'expectText', text: 'Try {unique}', within: main },
        { kind: 'reload' },
        { kind: 'expectText', text: 'Try {unique}', within: main },
      ],
    });
  },
});
