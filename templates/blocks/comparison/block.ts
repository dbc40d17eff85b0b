import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/comparison/text.ts';

export const comparisonProperties = z.strictObject({
  /** Relation to what has the prices. */
  item: codeIdentifier,
  /** A choice of its target, to find it by. */
  category: codeIdentifier.optional(),
  price: codeIdentifier,
  /** Where prices differ. */
  place: codeIdentifier,
  supplier: codeIdentifier.optional(),
  quantity: codeIdentifier.optional(),
  checked: codeIdentifier.optional(),
});

export const comparison = defineBlock({
  id: 'comparison',
  title: 'Comparison',
  requires: ['records', 'figures', 'chart'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Prices of one thing at several places, the lowest one marked.',
  properties: comparisonProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'ComparisonBlock', file: 'comparison/comparison-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: ({ entity: id, properties }, { spec, page, write }) => {
    const entity = spec.entities[id ?? ''];
    const relation = entity?.fields[properties.item];
    const target = spec.entities[relation?.target ?? ''];
    const sample = Object.values(target?.samples ?? {})[1];
    const name = target && sample?.[target.titleField];
    if (!relation || typeof name !== 'string' || page.path.includes(':')) return [];
    const words = wordsFor(spec, { en, zh });
    const main = { role: 'main' } as const;
    const answered = [
      { kind: 'expectText', text: name, within: { role: 'status', within: main, index: 0 } },
      { kind: 'expectText', text: words.lowest, within: { role: 'table', within: main, index: 0 } },
    ] as const;
    return write({
      what: 'lowest',
      en: `choose “${name}” and see its prices, the lowest one marked`,
      zh: `选择“${name}”并查看各处价格和最低价`,
      steps: [
        ...openPage(page),
        { kind: 'choose', label: relation.label, option: name, within: main },
        { kind: 'click', on: { role: 'button', name: words.compare, exact: true, within: main } },
        ...answered,
        { kind: 'reload' },
        ...answered,
      ],
    });
  },
});
