import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type PreparedSteps, type Scene } from '../checking/check-writer.ts';
import { findAdder, goBack, openAndAdd } from '../checking/find-adder.ts';
import { valueFor } from '../checking/fill-record.ts';
import { wordsFor } from '../checking/words.ts';
import type { Check, CheckStep } from '../../spec/check.ts';
import type { Entity } from '../../spec/entity.ts';
import { en, zh } from './files/src/blocks/chart/text.ts';
import type { ChartProperties } from './properties.ts';

/** The chart is drawn from rows that are there, and its numbers can be read as a table. */
export function chartChecks(placement: PlacedBlock<ChartProperties>, scene: Scene): Check[] {
  const { spec, page, write } = scene;
  const { properties } = placement;
  const entity = placement.entity === undefined ? undefined : spec.entities[placement.entity];
  if (!entity || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const { title } = properties;
  const drawn: CheckStep = { kind: 'expectThing', thing: { role: 'img', name: title, index: 0 } };
  const open = openWithRows(entity, properties, scene);
  return write({
    what: 'drawn',
    en: `see the chart “${title}”, and its numbers as a table`,
    zh: `看到图表“${title}”及其数据表`,
    steps: open && {
      setup: open.setup,
      body: [
        ...open.body,
        drawn,
        { kind: 'reload' },
        drawn,
        { kind: 'click', on: { role: 'button', name: `${words.asTable}: ${title}` } },
        { kind: 'expectThing', thing: { role: 'table', name: title, exact: true } },
      ],
    },
  });
}

/** Steps that open the page with something to draw; undefined when that cannot be known. */
function openWithRows(
  entity: Entity,
  { groupBy, field, period }: ChartProperties,
  scene: Scene,
): PreparedSteps | undefined {
  const opened: PreparedSteps = { setup: openPage(scene.page), body: [] };
  if (entity.origin === 'catalogue') return entity.source?.rows && !period ? opened : undefined;
  // Examples are there for everybody, but which of them fall into a period depends on the day.
  const drawn = Object.values(entity.samples).some((row) => row[groupBy] !== undefined);
  if (drawn && !period && entity.ownership === 'shared') return opened;
  const adder = findAdder(entity.id, scene);
  const values: Record<string, string> = {};
  for (const id of [groupBy, field, period?.field]) {
    const found = id === undefined ? undefined : entity.fields[id];
    if (!found || found.derived) continue;
    // What belongs to people is not there for everybody to choose.
    if (found.type === 'relation' && scene.spec.entities[found.target ?? '']?.ownership === 'own')
      return undefined;
    const value = valueFor(found, scene.spec);
    if (value !== undefined) values[found.id] = value;
  }
  const added = adder?.add({ values });
  // Going there is part of what is tried, so that the set-up is the same as that of the list.
  return adder && added && { setup: openAndAdd(adder, added), body: goBack(adder, scene) };
}
