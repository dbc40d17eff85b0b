import { followMenu, openPage, type PreparedSteps, type Scene } from '../checking/check-writer.ts';
import { findAdder, settled } from '../checking/find-adder.ts';
import type { CheckStep, Locator } from '../../spec/check.ts';
import type { Field } from '../../spec/entity.ts';
import type { MetricItem } from './properties.ts';

type Values = Record<string, string>;

interface Counted {
  item: MetricItem;
  /** What its number is remembered as. */
  name: string;
}

/** Items that the same new row changes. */
interface Group {
  entity: string;
  values: Values;
  counted: Counted[];
}

const names = ['first', 'second', 'third', 'fourth'];

/** The box that holds an item's number and nothing else. */
export function figureOf(item: MetricItem): Locator {
  return { role: 'group', name: item.label, exact: true };
}

/**
 * For the first four items, steps that see its number change when a row is added. One row is added for all items it
 * changes, and each is looked at, at once and after a reload.
 */
export function changeSteps(items: readonly MetricItem[], scene: Scene): Map<MetricItem, PreparedSteps> {
  const steps = new Map<MetricItem, PreparedSteps>();
  for (const { entity, values, counted } of groupsOf(items.slice(0, names.length), scene)) {
    const setup = setUp({ entity, values, counted }, scene);
    if (setup === undefined) continue;
    for (const each of counted) steps.set(each.item, { setup, body: [{ kind: 'reload' }, ...changed(each)] });
  }
  return steps;
}

function groupsOf(items: readonly MetricItem[], { spec }: Scene): Group[] {
  const groups: Group[] = [];
  for (const [index, item] of items.entries()) {
    const entity = spec.entities[item.entity];
    const values = entity && valuesFor(item, entity.fields);
    if (!values) continue;
    const counted = { item, name: names[index] ?? 'before' };
    const group = groups.find((each) => each.entity === item.entity && agree(each.values, values));
    if (group === undefined) groups.push({ entity: item.entity, values, counted: [counted] });
    else {
      Object.assign(group.values, values);
      group.counted.push(counted);
    }
  }
  return groups;
}

function agree(some: Values, others: Values): boolean {
  return Object.entries(others).every(([id, value]) => some[id] === undefined || some[id] === value);
}

function setUp({ entity, values, counted }: Group, scene: Scene): CheckStep[] | undefined {
  const { page } = scene;
  const adder = findAdder(entity, scene);
  const added = adder?.add({ values });
  if (!adder || !added) return undefined;
  const there =
    adder.page.id === page.id
      ? [...added.steps, ...settled()]
      : [...followMenu(adder.page), ...added.steps, ...settled(), ...followMenu(page)];
  return [
    ...openPage(page),
    ...counted.map(({ item, name }): CheckStep => ({ kind: 'remember', name, of: figureOf(item) })),
    ...there,
    ...counted.flatMap(changed),
  ];
}

function changed({ item, name }: Counted): CheckStep[] {
  return [
    { kind: 'expectThing', thing: figureOf(item) },
    { kind: 'expectText', text: `{${name}}`, within: figureOf(item), gone: true },
  ];
}

/** Values with which a new row counts for the item; undefined when a form cannot give them. */
function valuesFor(item: MetricItem, fields: Readonly<Record<string, Field>>): Values | undefined {
  if (item.operation !== 'count' && item.operation !== 'sum') return undefined;
  const values: Values = {};
  if (item.operation === 'sum') {
    const field = fields[item.field ?? ''];
    if (!field || field.derived || field.byActions) return undefined;
    values[field.id] = String(Math.min(1234, field.maximum ?? 1234));
  }
  if (item.period) {
    const field = fields[item.period.field];
    if (!field || field.derived) return undefined;
    values[field.id] = field.type === 'dateTime' ? '{today+0}T09:00' : '{today+0}';
  }
  if (item.where) {
    const { field: id, equals } = item.where;
    const field = fields[id];
    if (!field || field.derived) return undefined;
    if (field.byActions) {
      const first = field.default?.kind === 'value' ? field.default.value : undefined;
      return first === equals ? values : undefined;
    }
    const option = field.options?.find((one) => one.id === equals);
    values[id] = option ? option.label : String(equals);
  }
  return values;
}
