import type { PlacedBlock } from '../block-manifest.ts';
import { followMenu, kebab, openPage, type Scene } from '../checking/check-writer.ts';
import { findAdder, settled } from '../checking/find-adder.ts';
import { wordsFor } from '../checking/words.ts';
import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { Field } from '../../spec/entity.ts';
import { en, zh } from '../records/files/src/blocks/records/text.ts';
import type { MetricItem, MetricsProperties } from './properties.ts';

/** Figures are there, change when a row is added, and follow the month chosen. */
export function metricsChecks(placement: PlacedBlock<MetricsProperties>, scene: Scene): Check[] {
  const { write, page, spec } = scene;
  const { items } = placement.properties;
  if (page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const group: Locator = { role: 'group', name: words.month, exact: true };
  const monthly = items.some((item) => item.period?.of === 'month');
  return [
    ...write({
      what: 'figures',
      en: `see ${items.map((item) => `“${item.label}”`).join(', ')}`,
      zh: `看到${items.map((item) => `“${item.label}”`).join('、')}`,
      steps: {
        setup: openPage(page),
        body: items.map((item): CheckStep => ({ kind: 'expectThing', thing: figureOf(item) })),
      },
    }),
    ...items.slice(0, 4).flatMap((item) =>
      write({
        what: `changes-${kebab(item.id)}`,
        en: `see “${item.label}” change when something is added`,
        zh: `在添加后看到“${item.label}”变化`,
        steps: changeSteps(item, scene),
      }),
    ),
    ...write({
      what: 'month',
      en: 'look at another month',
      zh: '查看其他月份',
      steps: monthly
        ? {
            setup: openPage(page),
            body: [
              { kind: 'click', on: { role: 'button', name: words.previousMonth, within: group } },
              { kind: 'expectThing', thing: { role: 'button', name: words.thisMonth, within: group } },
              { kind: 'reload' },
              { kind: 'click', on: { role: 'button', name: words.thisMonth, within: group } },
              {
                kind: 'expectThing',
                thing: { role: 'button', name: words.thisMonth, within: group },
                gone: true,
              },
            ],
          }
        : undefined,
    }),
  ];
}

/** The box that holds an item's number and nothing else. */
function figureOf(item: MetricItem): Locator {
  return { role: 'group', name: item.label, exact: true };
}

function changeSteps(item: MetricItem, scene: Scene): CheckStep[] | undefined {
  const { spec, page } = scene;
  const entity = spec.entities[item.entity];
  const adder = findAdder(item.entity, scene);
  if (!entity || !adder || (item.operation !== 'count' && item.operation !== 'sum')) return undefined;
  const values = valuesFor(item, entity.fields);
  const added = values && adder.add({ values });
  if (!added) return undefined;
  const before: CheckStep[] = [...openPage(page), { kind: 'remember', name: 'before', of: figureOf(item) }];
  const changed: CheckStep = { kind: 'expectText', text: '{before}', within: figureOf(item), gone: true };
  const back: CheckStep[] =
    adder.page.id === page.id
      ? [...added.steps, ...settled()]
      : [...followMenu(adder.page), ...added.steps, ...settled(), ...followMenu(page)];
  const there: CheckStep = { kind: 'expectThing', thing: figureOf(item) };
  return [...before, ...back, there, changed, { kind: 'reload' }, there, changed];
}

/** Values with which a new row counts for the item; undefined when a form cannot give them. */
function valuesFor(
  item: MetricItem,
  fields: Readonly<Record<string, Field>>,
): Record<string, string> | undefined {
  const values: Record<string, string> = {};
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
