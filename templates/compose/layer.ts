import type { z } from 'zod';
import type { AppSpec } from '../spec/app-spec.ts';
import type { Check } from '../spec/check.ts';
import type { Placement } from '../spec/page.ts';

/** Text files by path in the app, `/` between folders. */
export type FileMap = ReadonlyMap<string, string>;

interface Part {
  id: string;
  title: string;
  /** Ids of layers and blocks this one builds on. */
  requires: readonly string[];
  /** npm packages the app then declares; versions are those of Sprout's own lockfile. */
  dependencies: readonly string[];
  developmentDependencies?: readonly string[];
  /** npm scripts besides those of every app. */
  scripts?: Readonly<Record<string, string>>;
  /** One sentence for an engine: when to use it. */
  whenToUse: string;
  /** Real code at its exact path in the app, read from the part's `files/` folder. */
  files: FileMap;
}

/** A slice of every app it applies to: the base, a storage, sources, accounts. */
export interface Layer extends Part {
  /** Whether this spec needs it. */
  applies(spec: AppSpec): boolean;
  /**
   * Small per-app files: model, actions, routes, theme. Formatted by `compose`. `sources` are what `compose` was given:
   * files under `data/`, and under `migrations/` those that were ever released.
   */
  print?(spec: AppSpec, sources: FileMap): FileMap;
  /** Proofs of what the layer brings. Ids must be stable. */
  checks?(spec: AppSpec): readonly Check[];
}

/** How a block stands on a page: its imports and its JSX. */
export interface PrintedBlock {
  /** Import lines, for example `import { BoardBlock } from "../blocks/board/board-block.tsx";`. */
  imports: readonly string[];
  /** One JSX element. */
  element: string;
}

/** A component placed on pages. */
export interface Block extends Part {
  /** Checks a placement's `properties`. */
  properties: z.ZodType;
  print(placement: Placement, spec: AppSpec): PrintedBlock;
  /** Proofs that this placement works, from Home, in words of the app. Ids must be stable for the placement. */
  checks(placement: Placement, spec: AppSpec): readonly Check[];
}

/** All parts, loaded once. */
export interface Catalogue {
  layers: readonly Layer[];
  blocks: readonly Block[];
}
