import type { Check, CheckStep } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { en, zh } from './files/src/blocks/clock/text.ts';
import type { ClockProperties } from './properties.ts';

const main = { role: 'main' } as const;

/** Whoever clocks in is clocked in after a reload, and clocks out. */
export function clockChecks(
  { properties }: PlacedBlock<ClockProperties>,
  { spec, page, write }: Scene,
): Check[] {
  if (page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh })[properties.kind];
  const named: CheckStep[] =
    properties.task === undefined
      ? []
      : [{ kind: 'fill', label: wordsFor(spec, { en, zh }).task, value: 'Try {unique}' }];
  return write({
    what: 'clock',
    en: properties.kind === 'work' ? 'start and stop the clock' : 'clock in and clock out',
    zh: properties.kind === 'work' ? '开始和停止计时' : '上班打卡和下班打卡',
    steps: [
      ...openPage(page),
      ...named,
      { kind: 'click', on: { role: 'button', name: words.start, exact: true, within: main } },
      { kind: 'expectThing', thing: { role: 'status', containing: words.since('').trim() } },
      { kind: 'reload' },
      { kind: 'expectThing', thing: { role: 'status', containing: words.since('').trim() } },
      { kind: 'click', on: { role: 'button', name: words.end, exact: true, within: main } },
      { kind: 'expectThing', thing: { role: 'status', containing: words.done } },
      { kind: 'reload' },
      { kind: 'expectThing', thing: { role: 'button', name: words.start, exact: true, within: main } },
    ],
  });
}
