import { z } from 'zod';
import type { CheckStep, Locator } from '../../spec/check.ts';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { openPage } from '../checking/check-writer.ts';
import { wordsFor } from '../checking/words.ts';
import { entityCode, printElement } from '../print-element.ts';
import { en, zh } from './files/src/blocks/maker/text.ts';

export const sheetFormats = ['landscape', 'portrait', 'card', 'square', 'label', 'badge', 'strip'] as const;

/** What a line of text is on the sheet. */
export const lineRoles = ['kicker', 'headline', 'name', 'text', 'facts', 'over', 'under'] as const;

export const makerProperties = z.strictObject({
  title: shortText,
  view: z.enum(['make', 'saved']),
  format: z.enum(sheetFormats),
  /** Fields of the entity that stand on the sheet, from above to below. */
  lines: z
    .array(z.strictObject({ field: codeIdentifier, as: z.enum(lineRoles) }))
    .min(1)
    .max(12),
  /** Choice fields: how it is laid out, and its letters. */
  design: codeIdentifier,
  font: codeIdentifier.optional(),
  /** Text field with a colour, number field with the size of the text in per cent. */
  colour: codeIdentifier,
  size: codeIdentifier.optional(),
  /** Image field behind the text, or beside it. */
  picture: codeIdentifier.optional(),
  /** Where saved ones are made and changed; where they are listed. */
  makePath: z.string().startsWith('/'),
});

const main: Locator = { role: 'main' };

export const maker = defineBlock({
  id: 'maker',
  title: 'Maker with preview',
  requires: ['records', 'generator'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Something on one sheet that people make from what they type: certificates, business cards, invitations, posters, memes, labels, badges. A live preview in several designs and colours; saved, printed, downloaded as PNG or SVG. View `make` on one page, `saved` on another.',
  properties: makerProperties,
  print: ({ entity = '', properties }) =>
    printElement(
      properties.view === 'saved'
        ? { component: 'SavedSheets', file: 'maker/saved-sheets.tsx' }
        : { component: 'MakerBlock', file: 'maker/maker-block.tsx' },
      { entity: entityCode(entity), ...without(properties) },
    ),
  checks: ({ entity: id = '', properties: { title, view, lines, design } }, { spec, page, write }) => {
    const entity = spec.entities[id];
    const saved = Object.values(spec.pages).find(({ blocks }) =>
      Object.values(blocks).some(
        ({ block, properties }) => block === 'maker' && properties['view'] === 'saved',
      ),
    );
    const field = entity?.fields[lines.find(({ field: each }) => each === entity.titleField)?.field ?? ''];
    const look = entity?.fields[design]?.options?.at(-1);
    if (view !== 'make' || page.path.includes(':') || !entity || !saved || !field || !look) return [];
    const words = wordsFor(spec, { en, zh });
    const press = (name: string): CheckStep => ({
      kind: 'click',
      on: { role: 'button', name, exact: true, within: main },
    });
    const preview: Locator = { role: 'img', name: words.previewOf('Try {unique}'), within: main };
    const dated = lines.flatMap(({ field: each }) => {
      const { label, type, required } = entity.fields[each] ?? {};
      return label && required && each !== entity.titleField && type !== 'choice'
        ? [{ kind: 'fill' as const, label, value: type === 'date' ? '{today+3}' : 'Some words' }]
        : [];
    });
    return write({
      what: 'make',
      en: `see “${title}” change as you type, save what you made and find it again`,
      zh: `在“${title}”边输入边预览，保存后仍能找到`,
      needs: [{ access: entity.permissions.create, own: true }],
      steps: [
        ...openPage(page),
        press(words.begin),
        { kind: 'fill', label: field.label, value: 'Try {unique}' },
        ...dated,
        { kind: 'expectThing', thing: preview },
        press(look.label),
        press(words.save),
        { kind: 'expectText', text: words.saved },
        { kind: 'reload' },
        { kind: 'expectThing', thing: preview },
        { kind: 'expectThing', thing: { role: 'button', name: words.png, within: main } },
        { kind: 'expectThing', thing: { role: 'button', name: words.print, within: main } },
        ...openPage(saved),
        { kind: 'expectThing', thing: { role: 'link', name: 'Try {unique}', within: main } },
      ],
    });
  },
});

function without({ view: _, ...properties }: z.infer<typeof makerProperties>) {
  return properties;
}
