import { expectGone, expectThing } from '../../checking/record-steps.ts';
import { kebab, type PreparedSteps } from '../../checking/check-writer.ts';
import type { Check, CheckStep } from '../../../spec/check.ts';
import type { Field } from '../../../spec/entity.ts';
import type { CollectionScene } from './collection-scene.ts';

/** How many options of a filter are shown at once. The same as in the block's own code. */
const shownOptions = 8;

/**
 * Each filter by choice narrows the list and can be taken away, on a phone too; that filters stay in the address, which
 * all do or none, is tried with the first.
 */
export function filterChecks(scene: CollectionScene): Check[] {
  const { write, properties, entity, spoken } = scene;
  const fields = properties.filters
    .map((id) => entity.fields[id])
    .filter((field) => field?.type === 'choice')
    .filter((field) => field !== undefined);
  const checks = fields.slice(0, 4).flatMap((field, index) =>
    write({
      what: `filter-${kebab(field.id)}`,
      en: `filter ${spoken} by ${field.label}`,
      zh: `按${field.label}筛选${entity.plural}`,
      steps: filterSteps(scene, field, { stays: index === 0 }),
    }),
  );
  const [first] = fields;
  if (!first) return checks;
  return [
    ...checks,
    ...write({
      what: 'filter-phone',
      en: `filter ${spoken} on a phone`,
      zh: `在手机上筛选${entity.plural}`,
      viewport: 'narrow',
      steps: phoneSteps(scene, first),
    }),
  ];
}

function filterSteps(
  scene: CollectionScene,
  field: Field,
  { stays }: { stays: boolean },
): PreparedSteps | undefined {
  const { open, entity, fixedRows, someOf, words, items, find } = scene;
  const labels = distinctOptions(field);
  const known = exampleLabel(scene, field);
  const one = known !== undefined && labels.includes(known) ? known : labels[0];
  const other = labels.find((label) => label !== one);
  if (one === undefined || other === undefined) return undefined;
  const group = { role: 'group', name: field.label, exact: true } as const;
  const bar = { role: 'group', name: words.filters, exact: true } as const;
  // A file's filters stand beside its rows; others open by their names.
  const opened: CheckStep[] =
    entity.origin === 'kept'
      ? [{ kind: 'click', on: { role: 'button', name: field.label, exact: true, within: bar } }]
      : [];
  const put = (label: string, on: boolean): CheckStep => ({ kind: 'switch', label, on, within: group });
  const takeAway = (label: string): CheckStep => ({
    kind: 'click',
    on: { role: 'button', name: words.removeFilter(`${field.label}: ${label}`) },
  });
  const again: CheckStep[] = stays ? [{ kind: 'reload' }] : [];
  if (fixedRows) {
    const some: CheckStep = { kind: 'expectText', text: someOf };
    return {
      setup: open,
      body: [
        ...opened,
        put(one, true),
        some,
        expectThing(items.at(0)),
        ...again,
        ...(stays ? [some] : []),
        takeAway(one),
        { ...some, gone: true },
      ],
      returns: true,
    };
  }
  const row = rowWith(scene, field, one);
  if (!row || field.derived || !isKnown(field, one)) return undefined;
  const item = items.containing(row.shown);
  return {
    setup: [...open, ...row.steps],
    body: [
      ...find(row.shown),
      ...opened,
      put(one, true),
      expectThing(item),
      put(one, false),
      put(other, true),
      expectGone(item),
      ...again,
      ...(stays ? [expectGone(item)] : []),
      takeAway(other),
      expectThing(item),
      ...find(''),
    ],
    returns: true,
  };
}

/** The label that the example has in this field. */
function exampleLabel({ example }: CollectionScene, field: Field): string | undefined {
  const value = example?.values[field.id];
  return field.options?.find(({ id }) => id === value)?.label;
}

/** The example where it has this label in the field, else a row that is made with it. */
function rowWith(
  scene: CollectionScene,
  field: Field,
  label: string,
): { steps: readonly CheckStep[]; shown: string } | undefined {
  const { example, add } = scene;
  if (example && exampleLabel(scene, field) === label) return { steps: [], shown: example.shown };
  return add({ values: { [field.id]: label } });
}

function phoneSteps(scene: CollectionScene, field: Field): CheckStep[] | undefined {
  const { page, fixedRows, someOf, words, properties } = scene;
  const [one] = distinctOptions(field);
  if (!fixedRows || one === undefined) return undefined;
  return [
    // A phone's menu may keep the page in a drawer.
    { kind: 'goto', path: properties.only ? `${page.path}?all=1` : page.path },
    { kind: 'click', on: { role: 'button', name: words.filters, index: 0 } },
    { kind: 'switch', label: one, on: true, within: { role: 'dialog' } },
    {
      kind: 'click',
      on: { role: 'button', name: words.show(0, '').split(' ')[0], within: { role: 'dialog' } },
    },
    { kind: 'expectText', text: someOf },
  ];
}

/** Labels among those shown at first that are no part of another. */
function distinctOptions(field: Field): string[] {
  const labels = (field.options ?? []).map((option) => option.label);
  if (labels.length < 2) return [];
  const within = (label: string, other: string) =>
    label !== other && other.toLowerCase().includes(label.toLowerCase());
  return labels.slice(0, shownOptions).filter((label) => !labels.some((other) => within(label, other)));
}

/** What only actions change holds its first value on a new row. */
function isKnown({ byActions, default: first, options }: Field, label: string): boolean {
  if (!byActions) return true;
  const shown = first?.kind === 'value' ? options?.find(({ id }) => id === first.value)?.label : undefined;
  return shown === label;
}
