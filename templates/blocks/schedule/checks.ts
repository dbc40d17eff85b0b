import type { PlacedBlock } from '../block-manifest.ts';
import { followMenu, openPage, type PreparedSteps, type Scene } from '../checking/check-writer.ts';
import { addThenOpen, findAdder, settled } from '../checking/find-adder.ts';
import { findFiller } from '../checking/find-filler.ts';
import { isPersonalList, spokenOf, wordsFor } from '../checking/words.ts';
import { itemsOf } from '../collection/items.ts';
import { collectionProperties } from '../collection/properties.ts';
import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { Entity } from '../../spec/entity.ts';
import { en, zh } from './files/src/blocks/schedule/text.ts';
import type { ScheduleProperties } from './properties.ts';

type Placed = PlacedBlock<ScheduleProperties>;

const main: Locator = { role: 'main' };

/** What is added stands under its day, with notes that stay and warnings where times overlap. */
export function scheduleChecks(placement: Placed, scene: Scene): Check[] {
  const { spec, write, page } = scene;
  const { properties } = placement;
  const entity = placement.entity === undefined ? undefined : spec.entities[placement.entity];
  if (!entity || page.path.includes(':')) return [];
  const plural = spokenOf(entity);
  const two = isPersonalList(entity) ? `things on ${plural}` : plural;
  const words = wordsFor(spec, { en, zh });
  const filled = fillOnce(entity, placement, scene);
  const item = filled && itemOf(filled.shown);
  const note = properties.note === undefined ? undefined : entity.fields[properties.note];
  return [
    ...write({
      what: 'day',
      en: `see ${plural} by day and time`,
      zh: `按日期和时间查看${entity.plural}`,
      steps: filled &&
        item && {
          setup: filled.steps,
          body: [
            { kind: 'expectThing', thing: item },
            { kind: 'reload' },
            { kind: 'expectThing', thing: item },
          ],
          fresh: true,
        },
    }),
    ...write({
      what: 'note',
      en: `write a note that stays`,
      zh: `写下会保留的备注`,
      steps: filled && item && note && noteSteps(filled.steps, item, words),
    }),
    ...write({
      what: 'overlap',
      en: `see when two ${two} overlap`,
      zh: `看到${entity.plural}的时间冲突`,
      steps: properties.overlap ? overlapSteps(entity, placement, scene) : undefined,
    }),
    ...write({
      what: 'empty',
      en: isPersonalList(entity)
        ? `go from ${plural}, while it is empty, to where things are added to it`
        : `go from an empty page to where ${plural} are added`,
      zh: `从空白页面前往添加${entity.plural}的地方`,
      steps: emptySteps(entity, placement, scene),
    }),
  ];
}

function itemOf(shown: string): Locator {
  return { role: 'listitem', within: main, containing: shown, index: 0 };
}

/** Steps that put one row into the schedule and open it. */
function fillOnce(
  entity: Entity,
  { properties }: Placed,
  scene: Scene,
): { steps: CheckStep[]; shown: string } | undefined {
  const { spec, page } = scene;
  const adder = properties.through === undefined ? findAdder(entity.id, scene) : undefined;
  const added = adder?.add({ values: timesOf(entity, properties) });
  if (adder && added) return { steps: addThenOpen(adder, added, scene), shown: added.shown };
  const filler = findFiller(entity.id, spec);
  const target = filler && spec.entities[filler.action.entity ?? ''];
  if (!filler || !target?.source?.rows || filler.place.page.id === page.id) return undefined;
  const { view } = collectionProperties.parse(filler.place.placement.properties);
  const items = itemsOf(target, view);
  const first = items.at(0);
  const button = (label: string): Locator => ({ role: 'button', name: `${label}:`, within: first });
  const reverse = spec.actions[filler.action.reverse ?? ''];
  return {
    steps: [
      ...openPage(filler.place.page),
      { kind: 'remember', name: 'first', of: items.titleOf(first) },
      { kind: 'click', on: button(filler.action.label) },
      ...(reverse ? [{ kind: 'expectThing', thing: button(reverse.label) } as const] : []),
      ...followMenu(page),
      { kind: 'expectThing', thing: items.whole, gone: true },
    ],
    shown: '{first}',
  };
}

function noteSteps(steps: readonly CheckStep[], item: Locator, words: typeof en): PreparedSteps {
  const label = words.noteFor('').trim();
  return {
    setup: steps,
    body: [
      { kind: 'fill', label, value: 'Remember {unique}', within: item },
      { kind: 'press', key: 'Tab' },
      { kind: 'expectText', text: words.saved, within: item },
      { kind: 'reload' },
      { kind: 'expectValue', label, value: 'Remember {unique}', within: item },
    ],
    spends: true,
  };
}

/** Values that put a row on one day at one time, so that two of them overlap. */
function timesOf(entity: Entity, { day, start, end }: ScheduleProperties): Record<string, string> {
  const values: Record<string, string> = {};
  const date = entity.fields[day];
  if (date?.type === 'choice' && date.options?.[0]) values[day] = date.options[0].label;
  if (date?.type === 'date') values[day] = '{today+0}';
  for (const [id, time] of [
    [start, '09:00'],
    [end ?? '', '10:00'],
  ] as const) {
    const field = entity.fields[id];
    if (field?.type === 'time') values[id] = time;
    if (field?.type === 'dateTime') values[id] = `{today+0}T${time}`;
  }
  return values;
}

function overlapSteps(entity: Entity, { properties }: Placed, scene: Scene): CheckStep[] | undefined {
  if (properties.through !== undefined || properties.end === undefined) return undefined;
  const adder = findAdder(entity.id, scene);
  const values = timesOf(entity, properties);
  const one = adder?.add({ values, name: 'One' });
  const other = adder?.add({ values, name: 'Other' });
  if (!adder || !one || !other) return undefined;
  const words = wordsFor(scene.spec, { en, zh });
  const warning: CheckStep = {
    kind: 'expectText',
    text: words.overlaps('').split(/[，,]/)[0]?.trim() ?? '',
    within: main,
  };
  return [
    ...openPage(adder.page),
    ...one.steps,
    ...settled(),
    ...other.steps,
    ...settled(),
    ...goTo(adder.page.id, scene),
    warning,
    { kind: 'reload' },
    warning,
  ];
}

function goTo(from: string, { page }: Scene): CheckStep[] {
  return from === page.id ? [] : followMenu(page);
}

function emptySteps(
  entity: Entity,
  { properties }: Placed,
  { spec, page }: Scene,
): PreparedSteps | undefined {
  const { emptyLink } = properties;
  const empty = entity.ownership === 'own' && Object.keys(entity.samples).length === 0;
  const target = Object.values(spec.pages).find((other) => other.path === emptyLink);
  if (!empty || !target) return undefined;
  const words = wordsFor(spec, { en, zh });
  const [start, ...on] = openPage(page);
  if (!start) return undefined;
  return {
    setup: [start],
    body: [
      ...on,
      {
        kind: 'click',
        on: { role: 'link', name: words.browse(target.menu?.label ?? target.path), within: main },
      },
      { kind: 'expectAddress', path: target.path },
    ],
    returns: start.kind === 'goto' && start.path === target.path,
  };
}
