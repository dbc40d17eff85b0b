import { answerInputs, createdBy, expectConfirmation, withoutReverses } from '../../checking/actions.ts';
import { offeredAfter, offeredAtFirst } from '../../checking/holds-at-first.ts';
import { followMenu, kebab, type PreparedSteps } from '../../checking/check-writer.ts';
import { findPlacements } from '../../checking/find-pages.ts';
import { dialog, expectGone, expectThing } from '../../checking/record-steps.ts';
import { appWords } from '../../checking/words.ts';
import type { FilledRecord } from '../../checking/fill-record.ts';
import type { Action } from '../../../spec/action.ts';
import type { Check, CheckStep, Locator } from '../../../spec/check.ts';
import type { Page } from '../../../spec/page.ts';
import type { CollectionScene } from './collection-scene.ts';

/** Each action works on a row, shows where it should after a reload, and can be taken back. */
export function actionChecks(scene: CollectionScene): Check[] {
  const { properties, spec, write, spoken, entity } = scene;
  return withoutReverses(properties.actions, spec).flatMap((id) => {
    const action = spec.actions[id];
    if (!action) return [];
    return write({
      what: `action-${kebab(id)}`,
      en: `use “${action.label}” on ${spoken}`,
      zh: `对${entity.plural}使用“${action.label}”`,
      steps: actionSteps(scene, action),
    });
  });
}

function actionSteps(scene: CollectionScene, action: Action): PreparedSteps | undefined {
  const { open, items, fixedRows, add, find, spec, properties } = scene;
  const asked = answerInputs(action, spec);
  if (!asked) return undefined;
  const row = fixedRows ? undefined : add();
  if (!fixedRows && !row) return undefined;
  const before = row ? leadingTo(scene, action) : [];
  if (!before) return undefined;
  if (action.guards.length > 0 && asked.length > 0) return row && refusedThenDone(scene, action, row);
  const item = row ? items.containing(row.shown) : items.at(0);
  const shown = row ? row.shown : '{first}';
  const setup: CheckStep[] = row
    ? [...open, ...row.steps]
    : [...open, { kind: 'remember', name: 'first', of: items.titleOf(item) }];
  const reverse = action.reverse === undefined ? undefined : spec.actions[action.reverse];
  const filled = filledPage(action, scene);
  const press = (one: Action, within?: Locator): CheckStep => ({ kind: 'click', on: buttonOf(one, within) });
  const steps: CheckStep[] = [
    // The list moves while a search narrows it down.
    ...(row && properties.search ? [...find('{unique}'), items.onlyOne] : []),
    ...before.flatMap((one) => [
      press(one, item),
      ...(answerInputs(one, spec) ?? []),
      ...expectConfirmation(one),
    ]),
    press(action, item),
    ...asked,
    ...expectConfirmation(action),
  ];
  if (reverse) steps.push(expectThing(buttonOf(reverse, item)));
  else if (action.shownWhen) steps.push(expectGone(buttonOf(action, item)));
  if (!filled) {
    steps.push({ kind: 'reload' });
    if (reverse) steps.push(press(reverse, item), expectThing(buttonOf(action, item)));
    else if (action.shownWhen) steps.push(expectGone(buttonOf(action, item)));
    return { setup, body: steps, spends: true };
  }
  const entry: Locator = { role: 'main', containing: shown };
  steps.push(...followMenu(filled.page), gone(items.whole, filled.page, scene), expectThing(entry), {
    kind: 'reload',
  });
  steps.push({ kind: 'expectText', text: shown, within: { role: 'main' } });
  if (reverse && filled.offersReverse) {
    steps.push({ kind: 'click', on: { ...buttonOf(reverse, { role: 'main' }), index: 0 } });
    steps.push({ kind: 'expectText', text: shown, within: { role: 'main' }, gone: true });
  }
  return { setup, body: steps, spends: true };
}

/** What has to be done on a new row before an action is offered: nothing, or another action. Undefined where none leads to it. */
function leadingTo({ entity, properties, spec }: CollectionScene, action: Action): Action[] | undefined {
  if (offeredAtFirst(action, entity) !== false) return [];
  const first = properties.actions
    .flatMap((id) => spec.actions[id] ?? [])
    .find((other) => offeredAtFirst(other, entity) === true && offeredAfter(action, other, entity) === true);
  return first && answerInputs(first, spec) ? [first] : undefined;
}

/**
 * An action that takes from a balance is refused on a row that has nothing yet, in words, and done after the action that
 * gives. Undefined for guards of which that cannot be known.
 */
function refusedThenDone(
  scene: CollectionScene,
  action: Action,
  row: FilledRecord,
): PreparedSteps | undefined {
  const { open, items, find, spec, properties } = scene;
  const created = createdBy(action, spec);
  const giver = properties.actions
    .flatMap((id) => spec.actions[id] ?? [])
    .find((other) => other.guards.length === 0 && createdBy(other, spec)?.entity === created?.entity);
  const asked = answerInputs(action, spec);
  const given = giver && answerInputs(giver, spec);
  if (!created || !giver || !given || !asked || asked.length < 2) return undefined;
  const item = items.containing(row.shown);
  const [message = ''] = action.guards.map((guard) => guard.message);
  const body: CheckStep[] = [
    ...find('{unique}'),
    ...(properties.search ? [items.onlyOne] : []),
    { kind: 'click', on: buttonOf(action, item) },
    ...asked.slice(0, -1),
    { kind: 'expectText', text: message, within: dialog },
    { kind: 'click', on: { role: 'button', name: appWords(spec).cancel, exact: true, within: dialog } },
    { kind: 'click', on: buttonOf(giver, item) },
    ...given,
    { kind: 'click', on: buttonOf(action, item) },
    ...asked,
    ...expectConfirmation(action),
  ];
  return { setup: [...open, ...row.steps], body, spends: true };
}

/** Waits until one has left the list, when the other page has no such list. */
function gone(list: Locator, page: Page, { page: here }: CollectionScene): CheckStep {
  return page.path === here.path ? expectThing(list) : expectGone(list);
}

function buttonOf(action: Action, within?: Locator): Locator {
  return { role: 'button', name: `${action.label}:`, ...(within ? { within } : {}) };
}

function filledPage(action: Action, { spec, page }: CollectionScene) {
  const created = createdBy(action, spec);
  if (!created) return undefined;
  for (const block of ['schedule', 'collection']) {
    const place = findPlacements(spec, { block, entity: created.entity }).find(
      (found) => found.page.id !== page.id,
    );
    if (!place) continue;
    const { actions } = place.placement.properties;
    const offersReverse =
      action.reverse !== undefined && Array.isArray(actions) && actions.includes(action.reverse);
    return { page: place.page, offersReverse };
  }
  return undefined;
}
