import type { z } from 'zod';
import type { Block, PrintedBlock } from '../compose/layer.ts';
import type { AppSpec } from '../spec/app-spec.ts';
import type { Check } from '../spec/check.ts';
import type { Placement } from '../spec/page.ts';
import { createCheckWriter, type Scene } from './checking/check-writer.ts';
import { pageOf } from './checking/find-pages.ts';

/** A block without its files; `loadCatalogue` reads those from the folder `templates/blocks/<id>/files`. */
export type BlockManifest = Omit<Block, 'files'>;

/** A placement whose properties the block's schema has accepted. */
export type PlacedBlock<Properties> = Omit<Placement, 'properties'> & { readonly properties: Properties };

type BlockDefinition<Schema extends z.ZodType> = Omit<BlockManifest, 'properties' | 'print' | 'checks'> & {
  properties: Schema;
  print(placement: PlacedBlock<z.infer<Schema>>, spec: AppSpec): PrintedBlock;
  checks(placement: PlacedBlock<z.infer<Schema>>, scene: Scene): readonly Check[];
};

/** A block whose `print` and `checks` get properties of the type its schema describes. */
export function defineBlock<Schema extends z.ZodType>(definition: BlockDefinition<Schema>): BlockManifest {
  const { properties, print, checks, ...part } = definition;
  const placed = (placement: Placement) => ({
    ...placement,
    properties: properties.parse(placement.properties),
  });
  return {
    ...part,
    properties,
    print: (placement, spec) => print(placed(placement), spec),
    checks: (placement, spec) => {
      const page = pageOf(placement, spec);
      if (!page) return [];
      return checks(placed(placement), { spec, page, write: createCheckWriter(placement, page, spec) });
    },
  };
}
