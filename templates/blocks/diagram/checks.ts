import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { DiagramProperties } from './block.ts';
import { paletteOf } from './files/src/blocks/diagram/shapes.ts';
import { en, zh } from './files/src/blocks/diagram/text.ts';

const main: Locator = { role: 'main' };

/** A new drawing gets a shape, its text stays, and it can be taken away. */
export function diagramChecks(placement: PlacedBlock<DiagramProperties>, scene: Scene): Check[] {
  const { spec, page, write } = scene;
  const { entity: id, properties } = placement;
  const entity = id === undefined ? undefined : spec.entities[id];
  if (!entity || properties.view !== 'list' || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const shape = paletteOf(properties.kind)[1] ?? 'process';
  const named = (text: string): Locator => ({
    role: 'button',
    name: words.shapeNamed(words.shapes[shape], text),
    exact: true,
    within: main,
  });
  const button = (name: string): Locator => ({ role: 'button', name, exact: true, within: main });
  const begin: CheckStep[] = [
    ...openPage(page),
    { kind: 'click', on: button(words.newOne(entity.singular)) },
    { kind: 'click', on: button(words.addShape(words.shapes[shape])) },
    { kind: 'fill', label: words.text, value: 'Try {unique}' },
    { kind: 'expectThing', thing: named('Try {unique}') },
  ];
  const saved: CheckStep = { kind: 'expectText', text: words.saved, within: main };
  return [
    ...write({
      what: 'draw',
      en: `draw a new ${entity.singular.toLowerCase()} that stays`,
      zh: `绘制并保留新的${entity.singular}`,
      steps: [
        ...begin,
        { kind: 'click', on: button(`${words.fill}: ${words.colours[6] ?? ''}`) },
        saved,
        { kind: 'reload' },
        { kind: 'expectThing', thing: named('Try {unique}') },
      ],
    }),
    ...write({
      what: 'erase',
      en: 'take a shape away and undo it',
      zh: '删除图形并撤销',
      steps: [
        ...begin,
        { kind: 'click', on: button(words.remove) },
        { kind: 'expectThing', thing: named('Try {unique}'), gone: true },
        { kind: 'click', on: button(words.undo) },
        { kind: 'expectThing', thing: named('Try {unique}') },
      ],
    }),
  ];
}
