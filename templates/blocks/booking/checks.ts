import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { fillField, isFromPerson, valueFor } from '../checking/fill-record.ts';
import { wordsFor } from '../checking/words.ts';
import type { BookingProperties } from './block.ts';
import { en, zh } from './files/src/blocks/booking/text.ts';

const main: Locator = { role: 'main' };

/** A free time can be booked, and is taken from then on. */
export function bookingChecks(
  placement: PlacedBlock<BookingProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const entity = spec.entities[placement.entity ?? ''];
  const { ask, days, opens, resource, place } = placement.properties;
  const booking = spec.actions[place ?? ''];
  const offered = spec.entities[entity?.fields[resource ?? '']?.target ?? ''];
  const isEmpty = resource !== undefined && Object.keys(offered?.samples ?? {}).length === 0;
  if (!entity || isEmpty || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const fill = ask.flatMap((id): CheckStep[] => {
    const field = entity.fields[id];
    if (!field || isFromPerson(field, spec)) return [];
    const value = field.required ? valueFor(field, spec) : undefined;
    const step = value === undefined ? undefined : fillField(field, value);
    return step ? [step] : [];
  });
  const own = ask
    .map((id) => spec.entities[entity.fields[id]?.target ?? ''])
    .find((target) => target?.ownership === 'own' && Object.keys(target.sampleOwners).length > 0);
  // Some day of the coming weeks is open whatever the day of the week is today.
  const date: CheckStep = { kind: 'fill', label: words.date, value: '{today+21}' };
  const taken: CheckStep = {
    kind: 'expectThing',
    thing: { role: 'button', name: words.takenUntil(opens, '').trim(), within: main },
  };
  return write({
    what: 'slot',
    en: 'book a free time and see that it is taken',
    zh: '预约空闲时间，并看到它已被占用',
    // Whoever is new has nothing of their own to choose.
    needs: booking ? [{ access: booking.who, ...(own ? {} : { own: true }) }] : [],
    ...(own && booking ? { owns: own.id } : {}),
    steps:
      days.length === 7
        ? [
            ...openPage(page),
            date,
            { kind: 'click', on: { role: 'button', name: opens, exact: true, within: main } },
            ...fill,
            { kind: 'click', on: { role: 'button', name: words.book } },
            { kind: 'expectText', text: words.booked('').slice(0, 8).trim(), within: main },
            taken,
            { kind: 'reload' },
            date,
            taken,
          ]
        : [
            ...openPage(page),
            {
              kind: 'expectCount',
              of: { role: 'button', within: { role: 'list', name: words.times, within: main } },
              atLeast: 1,
            },
          ],
  });
}
