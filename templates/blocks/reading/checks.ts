import type { Check } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { followMenu, openPage, type Scene } from '../checking/check-writer.ts';
import { findPlacements } from '../checking/find-pages.ts';
import type { ReadingProperties } from './block.ts';

/** What was opened is in the history. */
export function readingChecks(placement: PlacedBlock<ReadingProperties>, { spec, write }: Scene): Check[] {
  const history = spec.entities[placement.entity ?? ''];
  const read = spec.entities[history?.fields[placement.properties.of]?.target ?? ''];
  const [place] = history ? findPlacements(spec, { block: 'collection', entity: history.id }) : [];
  const [sample] = Object.entries(read?.samples ?? {});
  const title = sample?.[1][read?.titleField ?? ''];
  if (!read || !place || !sample || typeof title !== 'string') return [];
  const main = { role: 'main' } as const;
  return write({
    what: 'history',
    en: `open one of the ${read.plural.toLowerCase()} and find it under ${place.page.title}`,
    zh: `打开${read.singular}后在“${place.page.title}”中找到它`,
    steps: [
      ...openPage(place.page),
      { kind: 'goto', path: `/${read.path}/${sample[0]}` },
      { kind: 'expectText', text: title, within: main },
      ...followMenu(place.page),
      { kind: 'expectText', text: title, within: main },
      { kind: 'reload' },
      { kind: 'expectText', text: title, within: main },
    ],
  });
}
