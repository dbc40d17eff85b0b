import { answerInputs, createdBy, expectConfirmation, withoutReverses } from '../../checking/actions.ts';
import { followMenu, kebab } from '../../checking/check-writer.ts';
import { findPlacements } from '../../checking/find-pages.ts';
import { expectGone, expectThing } from '../../checking/record-steps.ts';
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

function actionSteps(scene: CollectionScene, action: Action): CheckStep[] | undefined {
  const { open, items, fixedRows, add, find, spec } = scene;
  const asked = answerInputs(action, spec);
  if (!asked) return undefined;
  const row = fixedRows ? undefined : add();
  if (!fixedRows && !row) return undefined;
  const item = row ? items.containing(row.shown) : items.at(0);
  const shown = row ? row.shown : '{first}';
  const begin: CheckStep[] = row
    ? [...row.steps, ...find('{unique}')]
    : [{ kind: 'remember', name: 'first', of: items.titleOf(item) }];
  const reverse = action.reverse === undefined ? undefined : spec.actions[action.reverse];
  const filled = filledPage(action, scene);
  const press = (one: Action, within?: Locator): CheckStep => ({ kind: 'click', on: buttonOf(one, within) });
  const steps: CheckStep[] = [
    ...open,
    ...begin,
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
    return steps;
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
  return steps;
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
