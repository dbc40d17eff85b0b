import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import type { LookupProperties } from './block.ts';
import { en, zh } from './files/src/blocks/lookup/text.ts';

const main: Locator = { role: 'main' };

/** A code that there is leads to its thing, and one that there is not is answered. */
export function lookupChecks(
  { entity: id, properties }: PlacedBlock<LookupProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const entity = spec.entities[id ?? ''];
  const field = entity?.fields[properties.code];
  const sample = Object.values(entity?.samples ?? {}).find(
    (row) => typeof row[properties.code] === 'string' && row[properties.code] !== '',
  );
  if (!entity || !field || !sample || entity.ownership === 'own' || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const name = String(sample[entity.titleField] ?? sample[properties.code]);
  const enter = (code: string): CheckStep[] => [
    { kind: 'fill', label: field.label, value: code, within: main },
    { kind: 'click', on: { role: 'button', name: properties.label, exact: true, within: main } },
  ];
  const found: CheckStep = { kind: 'expectText', text: name, within: { role: 'article', within: main } };
  return write({
    what: 'find',
    en: `enter a ${field.label} and see what belongs to it; an unknown one is answered`,
    zh: `输入${field.label}查看对应内容；未知编号会得到答复`,
    steps: [
      ...openPage(page),
      ...enter(String(sample[properties.code])),
      found,
      { kind: 'reload' },
      found,
      ...enter('NONE-{unique}'),
      { kind: 'expectText', text: words.unknown, within: main },
    ],
  });
}
