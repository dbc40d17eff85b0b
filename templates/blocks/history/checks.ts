import type { Check, CheckStep } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { en, zh } from '../figures/files/src/blocks/figures/text.ts';
import type { HistoryProperties } from './block.ts';
import { en as own, zh as ownChinese } from './files/src/blocks/history/text.ts';

/** The drawing follows the two dates, which stay in the address. */
export function historyChecks(
  { entity: id, properties }: PlacedBlock<HistoryProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const entity = spec.entities[id ?? ''];
  const measure = entity?.fields[properties.measures[0] ?? ''];
  const recent = Object.values(entity?.samples ?? {}).some((sample) => {
    const on = sample[properties.date];
    return typeof on === 'object' && on !== null && 'days' in on && on.days < 0 && on.days > -29;
  });
  if (!entity || !measure || page.path.includes(':') || !recent || properties.item) return [];
  const words = wordsFor(spec, { en, zh });
  const ownWords = wordsFor(spec, { en: own, zh: ownChinese });
  const drawn: CheckStep = {
    kind: 'expectThing',
    thing: { role: 'img', name: ownWords.course(measure.label), index: 0 },
  };
  return write({
    what: 'period',
    en: `see ${measure.label} between two dates`,
    zh: `查看两个日期之间的${measure.label}`,
    steps: [
      ...openPage(page),
      drawn,
      { kind: 'fill', label: words.from, value: '{today-29}' },
      { kind: 'fill', label: words.to, value: '{today-1}' },
      drawn,
      { kind: 'expectThing', thing: { role: 'table', index: 0 } },
      { kind: 'reload' },
      { kind: 'expectValue', label: words.from, value: '{today-29}' },
      { kind: 'expectValue', label: words.to, value: '{today-1}' },
      drawn,
    ],
  });
}
