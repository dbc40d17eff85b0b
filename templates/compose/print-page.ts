import { literal, pageName } from '../base/print/code-names.ts';
import type { AppSpec } from '../spec/app-spec.ts';
import { ownerNameField } from '../base/print/owner-name.ts';
import type { Page, Placement } from '../spec/page.ts';
import { ComposeError } from './compose-error.ts';
import type { Catalogue } from './layer.ts';
import { mergeImports } from './merge-imports.ts';
import { blockOf } from './select-parts.ts';

/** `src/pages/<page>.tsx`: a page's blocks in their order, with their properties. */
export function printPage(page: Page, spec: AppSpec, catalogue: Catalogue): string {
  const placements = Object.values(page.blocks).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const blocks = placements.map((placement) => {
    const block = blockOf(placement, page.title, catalogue);
    const normalised = { ...placement, properties: sortKeys(withOwnerName(placement, spec)) };
    return block.print(normalised, spec);
  });
  const imports = blocks.flatMap((block) => block.imports);
  // Texts without anything special are ordinary attributes.
  const elements = blocks.map(({ element }) => element.replaceAll(/=\{"([^"\\&{}<>]*)"\}/g, '="$1"'));
  const entity = page.entity && page.path.includes(':id') ? spec.entities[page.entity] : undefined;
  if (page.entity && page.path.includes(':id') && !entity)
    throw new ComposeError(
      `The page “${page.title}” is about “${page.entity}”, which is not a thing of this app.`,
    );
  const frame = entity
    ? {
        imports: [
          `import { RowPage } from '../app/row-page.tsx';`,
          `import { entities } from '../../shared/model/index.ts';`,
        ],
        open: `<RowPage entity={entities.${entity.id}}>`,
        close: '</RowPage>',
      }
    : {
        imports: [`import { Page } from '../app/page.tsx';`],
        open: `<Page ${attribute('title', page.title)}${page.introduction ? ` ${attribute('introduction', page.introduction)}` : ''}${placements[0]?.block === 'hero' ? ' hideHeading' : ''}>`,
        close: '</Page>',
      };
  return [
    mergeImports([...frame.imports, ...imports]),
    '',
    `export function ${pageName(page.id)}() {`,
    `return (${[frame.open, ...elements, frame.close].join('\n')});`,
    '}\n',
  ].join('\n');
}

const withShownFields = ['collection', 'detail', 'board'];

/** Rows are shown with whose they are, where that is known. */
function withOwnerName({ block, entity: id, properties }: Placement, spec: AppSpec): Placement['properties'] {
  const entity = spec.entities[id ?? ''];
  if (!withShownFields.includes(block) || !entity || !ownerNameField(entity, spec)) return properties;
  const show = Array.isArray(properties.show) ? properties.show : [];
  return { ...properties, show: [...show, 'ownerName'] };
}

function attribute(name: string, text: string): string {
  return /["\\&{}<>]/.test(text) ? `${name}={${literal(text)}}` : `${name}="${text}"`;
}

function sortKeys<Item>(record: Readonly<Record<string, Item>>): Record<string, Item> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
