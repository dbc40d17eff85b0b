import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { addRecord } from '../checking/record-steps.ts';
import { appWords, wordsFor } from '../checking/words.ts';
import type { CalendarProperties } from './block.ts';
import { en, zh } from './files/src/blocks/calendar/text.ts';

const main: Locator = { role: 'main' };

/** What is added today stands on today's day, next month is another one, and the week shows it too. */
export function calendarChecks(placement: PlacedBlock<CalendarProperties>, scene: Scene): Check[] {
  const { spec, page, write } = scene;
  const { entity: id, properties } = placement;
  const entity = id === undefined ? undefined : spec.entities[id];
  if (!entity || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const button = (name: string): Locator => ({ role: 'button', name, exact: true, within: main });
  const start = entity.fields[properties.fields.start];
  const value = start?.type === 'dateTime' ? '{today+0}T10:00' : '{today+0}';
  const added =
    properties.create && entity.origin === 'kept' && entity.ownership === 'shared'
      ? addRecord(spec, {
          entity,
          page,
          button: appWords(spec).add(entity.singular),
          values: { [properties.fields.start]: value },
        })
      : undefined;
  const turn: CheckStep[] = [
    ...openPage(page),
    { kind: 'click', on: button(words.later.month) },
    { kind: 'click', on: button(words.week) },
    { kind: 'click', on: button(words.earlier.week) },
    { kind: 'click', on: button(words.today) },
    { kind: 'expectThing', thing: { role: 'list', name: words.calendar, within: main } },
  ];
  return [
    ...write({
      what: 'turn',
      en: 'go through the calendar by month and week',
      zh: '按月和周翻看日历',
      steps: turn,
    }),
    ...(added
      ? write({
          what: 'add',
          en: 'add something on a day of the calendar',
          zh: '在日历的某一天添加内容',
          steps: [
            ...openPage(page),
            ...added.steps,
            { kind: 'expectText', text: added.shown, within: main },
            { kind: 'reload' },
            { kind: 'expectText', text: added.shown, within: main },
          ],
        })
      : []),
  ];
}
