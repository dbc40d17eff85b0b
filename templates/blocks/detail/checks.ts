import type { PlacedBlock } from '../block-manifest.ts';
import { expectConfirmation, withoutReverses } from '../checking/actions.ts';
import { offeredAtFirst } from '../checking/holds-at-first.ts';
import { kebab, openPage, type PreparedSteps, type Scene } from '../checking/check-writer.ts';
import { findPlacements } from '../checking/find-pages.ts';
import { addRecord, dialog, expectGone, expectThing, save } from '../checking/record-steps.ts';
import { appWords, nouns, wordsFor } from '../checking/words.ts';
import { itemsOf } from '../collection/items.ts';
import { collectionProperties } from '../collection/properties.ts';
import type { Action } from '../../spec/action.ts';
import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { Entity } from '../../spec/entity.ts';
import { en, zh } from './files/src/blocks/detail/text.ts';
import type { DetailProperties } from './properties.ts';

const main: Locator = { role: 'main' };

/** The page of one row shows its values, its actions work there, and it can be changed and removed. */
export function detailChecks(placement: PlacedBlock<DetailProperties>, scene: Scene): Check[] {
  const { spec, write } = scene;
  const { properties } = placement;
  const entity = placement.entity === undefined ? undefined : spec.entities[placement.entity];
  const opened = entity && openOne(entity, scene);
  if (!entity || !opened) return [];
  const { plural } = nouns(entity);
  const kept = entity.origin === 'kept' && opened.own;
  return [
    ...write({
      what: 'values',
      en: `read all about one of the ${plural}`,
      zh: `查看${entity.singular}的详细内容`,
      steps: from(opened, [expectThing(opened.heading), { kind: 'reload' }, expectThing(opened.heading)]),
    }),
    ...withoutReverses(properties.actions, spec).flatMap((id) => {
      const action = spec.actions[id];
      if (!action) return [];
      return write({
        what: `action-${kebab(id)}`,
        en: `use “${action.label}” on the page of one of the ${plural}`,
        zh: `在${entity.singular}页面使用“${action.label}”`,
        steps: actionSteps(action, opened, scene),
      });
    }),
    ...properties.related.flatMap((part) =>
      write({
        what: `tick-${kebab(part.entity)}`,
        en: `tick off ${spec.entities[part.entity]?.plural.toLowerCase() ?? ''} on the page of one of the ${plural}`,
        zh: `在${entity.singular}页面勾选${spec.entities[part.entity]?.plural ?? ''}`,
        steps: opened.own ? tickSteps(part, opened, scene) : undefined,
      }),
    ),
    ...write({
      what: 'share',
      en: `share one of the ${plural} by its link`,
      zh: `分享${entity.singular}的链接`,
      steps: properties.share ? shareSteps(opened, entity, scene) : undefined,
    }),
    ...write({
      what: 'edit',
      en: `change one of the ${plural} on its page`,
      zh: `在页面上修改${entity.singular}`,
      steps: kept && properties.edit ? editSteps(opened, scene) : undefined,
    }),
    ...write({
      what: 'remove',
      en: `remove one of the ${plural} on its page`,
      zh: `在页面上删除${entity.singular}`,
      steps: kept && properties.remove ? removeSteps(opened, scene) : undefined,
    }),
  ];
}

/** What belongs to a row is added on its page and ticked off; it stays so. */
function tickSteps(
  { entity: id, field, tick, create }: DetailProperties['related'][number],
  opened: Opened,
  { spec, page }: Scene,
): PreparedSteps | undefined {
  const part = spec.entities[id];
  if (!part || tick === undefined || create === false) return undefined;
  const { [field]: _, ...fields } = part.fields;
  const name = spec.language === 'zh' ? '部分' : 'Part';
  const button = appWords(spec).add(part.singular);
  const added = addRecord(spec, { entity: { ...part, fields }, page, button, name });
  if (!added) return undefined;
  const words = wordsFor(spec, { en, zh });
  const counted = (done: number): CheckStep => ({
    kind: 'expectText',
    text: words.doneOf(done, 1),
    within: main,
  });
  return from(opened, [
    ...added.steps,
    expectGone(dialog),
    counted(0),
    { kind: 'switch', label: added.shown, on: true, within: main },
    counted(1),
    { kind: 'reload' },
    counted(1),
  ]);
}

function shareSteps(opened: Opened, entity: Entity, { spec }: Scene): PreparedSteps {
  const words = wordsFor(spec, { en, zh });
  return from(opened, [
    { kind: 'click', on: { role: 'button', name: words.share, exact: true, within: main } },
    { kind: 'expectThing', thing: { role: 'link', name: words.sendLink, within: { role: 'dialog' } } },
    { kind: 'click', on: { role: 'button', name: words.copyLink, within: { role: 'dialog' } } },
    {
      kind: 'expectThing',
      thing: { role: 'status', containing: `/${entity.path}/`, within: { role: 'dialog' } },
    },
  ]);
}

interface Opened {
  /** The same as those of the list, where it can be: what they make is then made once for both. */
  setup: CheckStep[];
  /** From there to the page of the row. */
  there: CheckStep[];
  heading: Locator;
  /** Whether the row was made by the check. */
  own: boolean;
  nameLabel: string;
}

/** What is tried on the page of the row. */
function from({ setup, there }: Opened, body: readonly CheckStep[]): PreparedSteps {
  return { setup, body: [...there, ...body] };
}

/** The way from Home to the page of one row: one made for this where people add rows, else the first there is. */
function openOne(entity: Entity, { spec }: Scene): Opened | undefined {
  const place = findPlacements(spec, { block: 'collection', entity: entity.id })[0];
  if (!place) return undefined;
  const { view, create, search } = collectionProperties.parse(place.placement.properties);
  const items = itemsOf(entity, view);
  const button = appWords(spec).add(entity.singular);
  const added =
    create && entity.origin === 'kept' ? addRecord(spec, { entity, page: place.page, button }) : undefined;
  const open = openPage(place.page);
  if (added && added.nameField.id === entity.titleField) {
    const link: Locator = { role: 'link', name: added.shown, within: items.whole, index: 0 };
    return {
      setup: [...open, ...added.steps],
      there: [{ kind: 'click', on: link }, expectGone(items.whole)],
      heading: { role: 'heading', name: added.shown, within: main, index: 0 },
      own: true,
      nameLabel: added.nameField.label,
    };
  }
  if (!entity.source?.rows || (create && !search)) return undefined;
  const first = items.at(0);
  return {
    setup: [...open, { kind: 'remember', name: 'first', of: items.titleOf(first) }],
    there: [
      { kind: 'click', on: { role: 'link', name: '{first}', within: first, index: 0 } },
      expectGone(items.whole),
    ],
    heading: { role: 'heading', name: '{first}', within: main, index: 0 },
    own: false,
    nameLabel: '',
  };
}

function actionSteps(action: Action, opened: Opened, { spec }: Scene): PreparedSteps | undefined {
  const reverse = action.reverse === undefined ? undefined : spec.actions[action.reverse];
  if (Object.keys(action.inputs).length > 0 || !reverse) return undefined;
  const entity = spec.entities[action.entity ?? ''];
  // What a row that was just added does not offer is not pressed there.
  if (opened.own && entity && offeredAtFirst(action, entity) === false) return undefined;
  const button = (one: Action): Locator => ({ role: 'button', name: `${one.label}:`, within: main });
  const body: CheckStep[] = [
    { kind: 'click', on: button(action) },
    ...expectConfirmation(action),
    expectThing(button(reverse)),
    { kind: 'reload' },
    { kind: 'click', on: button(reverse) },
    expectThing(button(action)),
  ];
  return { ...from(opened, body), spends: true };
}

function editSteps(opened: Opened, { spec }: Scene): PreparedSteps {
  const changed = spec.language === 'zh' ? '已改 {unique}' : 'Changed {unique}';
  const heading: Locator = { role: 'heading', name: changed, within: main, index: 0 };
  const body: CheckStep[] = [
    { kind: 'click', on: { role: 'button', name: appWords(spec).edit, exact: true, within: main } },
    { kind: 'fill', label: opened.nameLabel, value: changed, within: dialog },
    save(spec),
    expectThing(heading),
    { kind: 'reload' },
    expectThing(heading),
  ];
  return { ...from(opened, body), spends: true };
}

function removeSteps(opened: Opened, { spec }: Scene): PreparedSteps {
  const body: CheckStep[] = [
    { kind: 'click', on: { role: 'button', name: appWords(spec).remove, exact: true, within: main } },
    expectGone(opened.heading),
    { kind: 'reload' },
    expectGone(opened.heading),
  ];
  return { ...from(opened, body), spends: true };
}
