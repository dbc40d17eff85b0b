import { dialog, expectGone, expectThing, rowButton, save } from '../../checking/record-steps.ts';
import { appWords } from '../../checking/words.ts';
import type { PreparedSteps } from '../../checking/check-writer.ts';
import type { Check, CheckStep } from '../../../spec/check.ts';
import type { CollectionScene } from './collection-scene.ts';

/** Rows can be added, changed and removed, and removing can be undone. */
export function changeChecks(scene: CollectionScene): Check[] {
  const { write, spoken, properties, entity } = scene;
  if (entity.origin !== 'kept' || !properties.create) return [];
  return [
    ...write({ what: 'create', en: `add ${spoken}`, zh: `添加${entity.plural}`, steps: createSteps(scene) }),
    ...write({
      what: 'edit',
      en: `change ${spoken}`,
      zh: `修改${entity.plural}`,
      steps: properties.edit ? editSteps(scene) : undefined,
    }),
    ...write({
      what: 'remove',
      en: `remove ${spoken}, and undo it`,
      zh: `删除${entity.plural}，并可撤销`,
      steps: properties.remove ? removeSteps(scene) : undefined,
    }),
  ];
}

function createSteps({ open, add, find, items }: CollectionScene): PreparedSteps | undefined {
  const row = add();
  if (!row) return undefined;
  const there = expectThing(items.containing(row.shown));
  return {
    setup: [...open, ...row.steps],
    body: [...find('{unique}'), there, { kind: 'reload' }, there],
    fresh: true,
  };
}

function editSteps(scene: CollectionScene): PreparedSteps | undefined {
  const { open, add, find, items, words, spec, entity } = scene;
  const row = add();
  if (!row) return undefined;
  const changed = spec.language === 'zh' ? '已改 {unique}' : 'Changed {unique}';
  const there = expectThing(items.containing(changed));
  const item = items.containing(row.shown);
  return {
    setup: [...open, ...row.steps],
    body: [
      ...find('{unique}'),
      { kind: 'click', on: rowButton(words.edit, row, { entity, item }) },
      { kind: 'fill', label: row.nameField.label, value: changed, within: dialog },
      save(spec),
      there,
      { kind: 'reload' },
      there,
    ],
    spends: true,
  };
}

function removeSteps(scene: CollectionScene): PreparedSteps | undefined {
  const { open, add, find, items, words, spec, entity } = scene;
  const row = add();
  if (!row) return undefined;
  const item = items.containing(row.shown);
  const remove: CheckStep = {
    kind: 'click',
    on: rowButton(words.remove, row, { entity, item }),
  };
  return {
    setup: [...open, ...row.steps],
    body: [
      ...find('{unique}'),
      remove,
      expectGone(item),
      { kind: 'click', on: { role: 'button', name: appWords(spec).undo, exact: true } },
      expectThing(item),
      remove,
      expectGone(item),
      { kind: 'reload' },
      expectGone(item),
    ],
    spends: true,
  };
}
