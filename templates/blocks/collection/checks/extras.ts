import type { PreparedSteps } from '../../checking/check-writer.ts';
import { dialog, expectGone, expectThing, rowButton } from '../../checking/record-steps.ts';
import { valuesThat } from '../../checking/values-that.ts';
import { appWords } from '../../checking/words.ts';
import type { Check, CheckStep, Locator } from '../../../spec/check.ts';
import type { CollectionScene } from './collection-scene.ts';

/** A switch hides rows and brings them back; rows stand out; sums follow what is shown; a row is made after another. */
export function extraChecks(scene: CollectionScene): Check[] {
  const { write, spoken, properties, entity } = scene;
  const { plural: zh } = entity;
  const mark = entity.fields[properties.highlight ?? '']?.label ?? '';
  return [
    ...write({
      what: 'only',
      en: `see the ${spoken} that a switch hides`,
      zh: `用开关显示隐藏的${zh}`,
      steps: onlySteps(scene),
    }),
    ...write({
      what: 'highlight',
      en: `see which ${spoken} are marked “${mark}”`,
      zh: `看到哪些${zh}标为“${mark}”`,
      steps: highlightSteps(scene),
    }),
    ...write({
      what: 'totals',
      en: `see the total of the ${spoken} that are shown`,
      zh: `看到所显示${zh}的合计`,
      steps: totalSteps(scene),
    }),
    ...write({
      what: 'duplicate',
      en: `duplicate ${spoken}`,
      zh: `复制${zh}`,
      steps: duplicateSteps(scene),
    }),
  ];
}

/** Values with which a boolean of a new row is true, or is not. */
function valuesOf(
  { entity }: CollectionScene,
  field: string,
  makes: boolean,
): Readonly<Record<string, string>> | undefined {
  const derived = entity.fields[field]?.derived;
  return derived && valuesThat(derived, makes, entity);
}

function onlySteps(scene: CollectionScene): CheckStep[] | undefined {
  const { properties, page, open, add, find, items } = scene;
  const { only } = properties;
  const out = only && hiddenValues(scene, only);
  const row = out && add({ values: out });
  if (only?.switch === undefined || !row || !properties.search) return undefined;
  const item = expectThing(items.containing(row.shown));
  const turn = (on: boolean): CheckStep => ({ kind: 'switch', label: only.switch ?? '', on });
  return [
    ...open,
    ...row.steps,
    expectGone(dialog),
    { kind: 'goto', path: page.path },
    ...find('{unique}'),
    expectGone(items.containing(row.shown)),
    turn(false),
    item,
    { kind: 'reload' },
    item,
    turn(true),
    expectGone(items.containing(row.shown)),
  ];
}

/** Values with which a new row is among those that the switch hides. */
function hiddenValues(
  scene: CollectionScene,
  { field, equals }: { field: string; equals: readonly string[] },
): Readonly<Record<string, string>> | undefined {
  const choices = scene.entity.fields[field]?.options;
  if (!choices) return valuesOf(scene, field, !equals.includes('true'));
  const option = choices.find(({ id }) => !equals.includes(id));
  return option && { [field]: option.label };
}

function highlightSteps(scene: CollectionScene): CheckStep[] | undefined {
  const { properties, open, add, find, items, entity } = scene;
  const field = entity.fields[properties.highlight ?? ''];
  const yes = field && valuesOf(scene, field.id, true);
  const no = field && valuesOf(scene, field.id, false);
  const one = yes && add({ values: yes });
  const other = no && add({ values: no, name: spokenName(scene) });
  if (!field || !one || !other) return undefined;
  const within = (text: string): Locator => items.containing(text);
  const marked: CheckStep = { kind: 'expectText', text: field.label, within: within(one.shown) };
  return [
    ...open,
    ...one.steps,
    expectGone(dialog),
    ...other.steps,
    expectGone(dialog),
    ...find('{unique}'),
    marked,
    { kind: 'expectText', text: field.label, within: within(other.shown), gone: true },
    { kind: 'reload' },
    marked,
  ];
}

/** What a second row is called. */
function spokenName({ spec }: CollectionScene): string {
  return spec.language === 'zh' ? '另一' : 'Plain';
}

const sum = 1234;

function totalSteps(scene: CollectionScene): PreparedSteps | undefined {
  const { properties, open, add, find, entity, words } = scene;
  const field = properties.totals.map((id) => entity.fields[id]).find((each) => each && !each.derived);
  const fits = field && (field.maximum ?? sum) >= sum && (field.minimum ?? sum) <= sum;
  const row = fits && !field.byActions ? add({ values: { [field.id]: String(sum) } }) : undefined;
  if (!row || !properties.search) return undefined;
  const group: Locator = { role: 'group', name: words.totals, exact: true };
  const total: CheckStep = { kind: 'expectText', text: sum.toLocaleString('en-US'), within: group };
  return {
    setup: [...open, ...row.steps],
    body: [...find('{unique}'), total, { kind: 'reload' }, total],
  };
}

function duplicateSteps(scene: CollectionScene): PreparedSteps | undefined {
  const { properties, open, add, find, items, entity, words, spec } = scene;
  const row = properties.duplicate ? add() : undefined;
  if (!row || !properties.search) return undefined;
  const { index: _, ...named } = items.containing(row.shown);
  const two: CheckStep = { kind: 'expectCount', of: named, atLeast: 2 };
  return {
    setup: [...open, ...row.steps],
    body: [
      ...find('{unique}'),
      {
        kind: 'click',
        on: rowButton(words.duplicate, row, { entity, item: items.containing(row.shown) }),
      },
      {
        kind: 'click',
        on: { role: 'button', name: appWords(spec).add(entity.singular), exact: true, within: dialog },
      },
      expectGone(dialog),
      two,
      { kind: 'reload' },
      two,
    ],
    spends: true,
  };
}
