import type { BlockManifest } from './block-manifest.ts';
import { collection } from './collection/block.ts';
import { records } from './records/block.ts';

/** All blocks, in the order an engine reads them. Their code is in `<id>/files`, their description in `<id>/usage.md`. */
export const blocks: readonly BlockManifest[] = [collection, records];
