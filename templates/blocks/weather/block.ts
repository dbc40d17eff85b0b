import { z } from 'zod';
import type { Check } from '../../spec/check.ts';
import { defineBlock, type PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/weather/text.ts';

export const weatherProperties = z.strictObject({
  /** `now` with search and forecast; `saved` and `warnings` on pages of their own. */
  view: z.enum(['now', 'saved', 'warnings']),
  /** Days of the forecast. */
  days: z.number().int().min(3).max(14).default(7),
  /** Address of the page with `now`. */
  path: z.string().startsWith('/').default('/'),
});

export type WeatherProperties = z.infer<typeof weatherProperties>;

export const weather = defineBlock({
  id: 'weather',
  title: 'Weather',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'The weather of cities: now, by the hour, for the coming days, with favourites and warnings. Sample data behind one file.',
  properties: weatherProperties,
  print: ({ entity = '', properties: { view, days, path } }) =>
    view === 'now'
      ? printElement(
          { component: 'WeatherBlock', file: 'weather/weather-block.tsx' },
          { entity: entityCode(entity), days },
        )
      : printElement(
          {
            component: view === 'saved' ? 'SavedPlaces' : 'WeatherWarnings',
            file: 'weather/saved-places.tsx',
          },
          { entity: entityCode(entity), path },
        ),
  checks: weatherChecks,
});

/** A city is found, kept, and still there after a reload; the unit can be changed. */
function weatherChecks(
  { entity, properties: { view, days } }: PlacedBlock<WeatherProperties>,
  { spec, page, write }: Scene,
): Check[] {
  if (view !== 'now') return [];
  const words = wordsFor(spec, { en, zh });
  const main = { role: 'main' } as const;
  const city = spec.language === 'zh' ? '东京' : 'Tokyo';
  const list = Object.values(spec.pages).find((other) =>
    Object.values(other.blocks).some(
      (block) => block.block === 'weather' && block.entity === entity && block.properties['view'] === 'saved',
    ),
  );
  const press = (name: string) => ({
    kind: 'click' as const,
    on: { role: 'button' as const, name, exact: true, within: main },
  });
  return write({
    what: 'find',
    en: 'find the weather of a city and keep it among the favourites',
    zh: '查找城市天气并加入收藏',
    steps: [
      ...openPage(page),
      { kind: 'fill', label: words.search, value: city },
      press(words.find),
      { kind: 'expectThing', thing: { role: 'heading', name: city, within: main } },
      { kind: 'expectThing', thing: { role: 'heading', name: words.daysAhead(days), within: main } },
      press('°F'),
      press(words.save),
      { kind: 'expectThing', thing: { role: 'button', name: words.letGo, within: main } },
      ...(list
        ? [
            ...openPage(list),
            { kind: 'expectText' as const, text: city, within: main },
            { kind: 'reload' as const },
            { kind: 'expectText' as const, text: city, within: main },
          ]
        : []),
    ],
  });
}
