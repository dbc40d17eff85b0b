import type { AppSpec } from '../spec/app-spec.ts';

/** `sprout.json`. Properties of blocks are sorted, since changes may have added them in any order. */
export function printSpec(spec: AppSpec): string {
  const pages = Object.entries(spec.pages).map(([id, page]) => [
    id,
    {
      ...page,
      blocks: Object.fromEntries(
        Object.entries(page.blocks).map(([key, block]) => [
          key,
          {
            ...block,
            properties: Object.fromEntries(
              Object.entries(block.properties).sort(([a], [b]) => (a < b ? -1 : 1)),
            ),
          },
        ]),
      ),
    },
  ]);
  const entities = Object.entries(spec.entities).map(([id, { sampleOwners, ...entity }]) => [
    id,
    Object.keys(sampleOwners).length > 0 ? { ...entity, sampleOwners } : entity,
  ]);
  const content = { ...spec, entities: Object.fromEntries(entities), pages: Object.fromEntries(pages) };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
