import type { ActionDefinition, ActionResult } from '../../shared/action.ts';
import type { Row, Rows, Values } from '../../shared/rows.ts';

export type Status = 'loading' | 'ready' | 'failed';

/** The rows of an entity as this tab knows them. */
export interface Table {
  rows: readonly Row[];
  byId: ReadonlyMap<string, Row>;
  status: Status;
}

/** Where the app's data are. Pages use the hooks of `src/store/index.ts`, never this. */
export interface Store {
  /** The same object until something changes. The first call for an entity starts loading it. */
  table(entity: string): Table;
  subscribe(listener: () => void): () => void;
  /** Grows with every change of any table. */
  version(): number;
  /** Loads again after a failure. */
  retry(entity: string): void;
  /** Looks at once what other people changed, where they can. */
  refresh?(): void;
  create(entity: string, values: Values): Promise<Row>;
  update(entity: string, id: string, changes: Values): Promise<Row>;
  /** Resolves to a function that puts the row back. */
  remove(entity: string, id: string): Promise<() => Promise<void>>;
  act(action: ActionDefinition, row: Row | undefined, inputs: Values): Promise<ActionResult>;
  /** Reads what this tab knows, with derived fields; waits for what is still loading. */
  reading: Rows;
  /** How many sample rows are still there. */
  samples(): number;
  removeSamples(): Promise<void>;
}
