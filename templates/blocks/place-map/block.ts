import { z } from 'zod';
import type { Check } from '../../spec/check.ts';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/place-map/text.ts';

export const placeMapProperties = z.strictObject({
  /** Text field of the entity with latitude and longitude: `51.05, 3.72`. */
  position: codeIdentifier,
  /** Choice field to filter by. */
  filter: codeIdentifier.optional(),
  show: z.array(codeIdentifier).default([]),
});

export const placeMap = defineBlock({
  id: 'place-map',
  title: 'Map of places',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Places on a drawn map with a list beside it: shops, stations, properties, events; no map service.',
  properties: placeMapProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'PlaceMap', file: 'place-map/place-map.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: ({ entity: id, properties }, { spec, page, write }): Check[] => {
    const entity = id === undefined ? undefined : spec.entities[id];
    const sample = Object.values(entity?.samples ?? {}).find((values) => values[properties.position]);
    const title = entity && sample?.[entity.titleField];
    if (!entity || typeof title !== 'string' || page.path.includes(':') || entity.ownership === 'own')
      return [];
    const words = wordsFor(spec, { en, zh });
    const main = { role: 'main' } as const;
    const marker = { role: 'button', name: words.here(title), within: main, index: 0 } as const;
    return write({
      what: 'map',
      en: `find ${entity.plural.toLowerCase()} on the map`,
      zh: `在地图上查找${entity.plural}`,
      steps: [
        ...openPage(page),
        { kind: 'expectThing', thing: { role: 'group', name: words.map(entity.plural), within: main } },
        { kind: 'fill', label: words.search(entity.plural), value: title },
        { kind: 'press', key: 'Enter', on: marker },
        { kind: 'reload' },
        { kind: 'expectThing', thing: marker },
      ],
    });
  },
});
