import type { PlacedBlock } from '../block-manifest.ts';
import { kebab, openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import { en, zh } from '../records/files/src/blocks/records/text.ts';
import { changeSteps, figureOf } from './change-steps.ts';
import type { MetricsProperties } from './properties.ts';

/** Figures are there, change when a row is added, and follow the month chosen. */
export function metricsChecks(placement: PlacedBlock<MetricsProperties>, scene: Scene): Check[] {
  const { write, page, spec } = scene;
  const { items } = placement.properties;
  if (page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const group: Locator = { role: 'group', name: words.month, exact: true };
  const changes = changeSteps(items, scene);
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
    ...items.flatMap((item) =>
      write({
        what: `changes-${kebab(item.id)}`,
        en: `see “${item.label}” change when something is added`,
        zh: `在添加后看到“${item.label}”变化`,
        steps: changes.get(item),
      }),
    ),
    ...write({
      what: 'month',
      en: 'look at another month',
      zh: '查看其他月份',
      steps: monthly
        ? {
            setup: openPage(page),
            returns: true,
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
