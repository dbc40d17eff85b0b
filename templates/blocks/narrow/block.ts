import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import type { AppSpec } from '../../spec/app-spec.ts';
import { en, zh } from './files/src/blocks/narrow/text.ts';

export const narrowProperties = z.strictObject({
  /** Choices, relations and short texts of the entity, or of what it points to. */
  fields: z.array(codeIdentifier).max(4).default([]),
  /** A date: a first and a last day can be chosen. */
  date: codeIdentifier.optional(),
  export: z.boolean().default(false),
});

export const narrow = defineBlock({
  id: 'narrow',
  title: 'Filters above figures',
  requires: ['records', 'figures'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Filters and two days above figures and charts, which follow them.',
  properties: narrowProperties,
  print: ({ entity = '', properties: { fields, export: exports, ...others } }, spec) =>
    printElement(
      { component: 'NarrowBlock', file: 'narrow/narrow-block.tsx' },
      {
        entity: entityCode(entity),
        fields: fields.flatMap((field) => {
          const of = holderOf(field, entity, spec);
          return of === undefined ? [] : [{ field, of: entityCode(of) }];
        }),
        ...others,
        export: exports || undefined,
      },
    ),
  checks: ({ entity: id = '', properties }, { spec, page, write }) => {
    const words = wordsFor(spec, { en, zh });
    const chosen = properties.fields.flatMap((each) => {
      const field = spec.entities[holderOf(each, id, spec) ?? '']?.fields[each];
      const option = field?.options?.at(-1);
      return field && option ? [{ field, option }] : [];
    })[0];
    if (!chosen || page.path.includes(':')) return [];
    const main = { role: 'main' } as const;
    const back = { role: 'button' as const, name: words.showAll, within: main };
    return write({
      what: 'narrow',
      en: `see the figures of “${chosen.option.label}” alone, also after a reload`,
      zh: `只看“${chosen.option.label}”的数据，刷新后仍然如此`,
      steps: [
        ...openPage(page),
        { kind: 'choose', label: chosen.field.label, option: chosen.option.label, within: main },
        { kind: 'expectThing', thing: back },
        { kind: 'reload' },
        { kind: 'expectThing', thing: back },
        { kind: 'click', on: back },
        { kind: 'expectThing', thing: back, gone: true },
      ],
    });
  },
});

/** The entity that has a field: the one that is meant, else what it points to. */
function holderOf(field: string, id: string, { entities }: AppSpec): string | undefined {
  const entity = entities[id];
  if (entity?.fields[field]) return id;
  return Object.values(entity?.fields ?? {}).find(
    ({ target }) => target !== undefined && entities[target]?.fields[field] !== undefined,
  )?.target;
}
