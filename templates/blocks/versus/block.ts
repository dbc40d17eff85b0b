import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { entityCode, printElement } from '../print-element.ts';
import { wordsFor } from '../checking/words.ts';
import { en, zh } from './files/src/blocks/versus/text.ts';

export const versusProperties = z.strictObject({
  /** A choice, relation or text with few values: two of its values are compared. */
  field: codeIdentifier,
  /** Numbers of the rows that are added up or averaged for both. */
  measures: z
    .array(z.strictObject({ field: codeIdentifier, operation: z.enum(['sum', 'average']) }))
    .max(5)
    .default([]),
  /** Choices of the rows whose shares are shown for both. */
  shares: z.array(codeIdentifier).max(3).default([]),
});

export const versus = defineBlock({
  id: 'versus',
  title: 'Two beside each other',
  requires: ['records', 'figures'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'The figures of two groups of rows beside each other: two airlines, districts, teams, months.',
  properties: versusProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      { component: 'VersusBlock', file: 'versus/versus-block.tsx' },
      { entity: entityCode(entity), ...properties },
    ),
  checks: ({ entity: id, properties }, { spec, page, write }) => {
    const entity = spec.entities[id ?? ''];
    const field = entity?.fields[properties.field];
    if (!entity || !field || page.path.includes(':')) return [];
    const target = spec.entities[field.target ?? ''];
    const labelOf = (value: unknown) => {
      if (target) return String(target.samples[String(value)]?.[target.titleField] ?? '');
      return field.options?.find((option) => option.id === value)?.label ?? String(value ?? '');
    };
    const counts = new Map<string, number>();
    for (const row of Object.values(entity.samples)) {
      const label = labelOf(row[field.id]);
      if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    const names = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    // The first two stand there at once; the last one is surely chosen.
    const [last] = names.at(-1) ?? [];
    if (names.length < 3 || last === undefined) return [];
    const words = wordsFor(spec, { en, zh });
    const small = /^[A-Z][a-z]/.test(field.label)
      ? field.label.charAt(0).toLowerCase() + field.label.slice(1)
      : field.label;
    const main = { role: 'main' } as const;
    const shown = {
      kind: 'expectThing' as const,
      thing: { role: 'columnheader' as const, name: last, within: main },
    };
    return write({
      what: 'versus',
      en: `choose “${last}” and see its figures beside another`,
      zh: `选择“${last}”并与另一项并排对比`,
      steps: [
        ...openPage(page),
        { kind: 'choose', label: `${words.second}: ${small}`, option: last, within: main },
        shown,
        { kind: 'reload' },
        shown,
      ],
    });
  },
});
