import type { Express, Request, Response, Router } from 'express';
import type { ClientBase, Pool } from 'pg';
import type { ActionDefinition, Context, Person } from '../../shared/action.ts';
import type { SentRow } from '../../shared/data-api.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import type { DataRoutesOptions } from './data-routes.ts';
import type { KeptChange, PostgresRows } from './postgres-rows.ts';
import type { KeptRow, Viewer } from './table-statements.ts';

export type Deed = 'create' | 'update' | 'remove';

/** Who sent a request, and what they may do. What demands refuse they refuse by throwing. */
export interface Asker extends Viewer {
  person?: Person;
  /** Of a row that is there; without one, of rows in general. */
  demand(deed: Deed, entity: EntityDefinition, row?: KeptRow): void;
  demandAction(action: ActionDefinition, owner: string): void;
  /** To take the examples away. */
  demandSamples(): void;
  /** Rows as this asker is shown them, in the same order; undefined for those they may not see. */
  present(rows: readonly KeptRow[], client: ClientBase): Promise<(SentRow | undefined)[]>;
  /** Tells those who wait for them of rows that were added. */
  tellOfRows?(client: ClientBase, changes: readonly KeptChange[]): Promise<void>;
  /** How actions tell people something. */
  notify?(client: ClientBase): Context['notify'];
  /** Makes rows theirs whom they name. */
  handToNamed?(client: ClientBase, rows: PostgresRows, row: { entity: string; id: string }): Promise<void>;
  /** How actions hand rows to somebody else. */
  give?(client: ClientBase, rows: PostgresRows): Context['give'];
}

/** Decides who may do what. */
export interface Authority {
  identify(pool: Pool, exchange: { request: Request; response: Response }): Promise<Asker>;
  /** Whether every browser begins with examples of its own, where everybody has their own rows. */
  samplesPerVisitor: boolean;
  /** What is kept besides rows is brought up to date while the app starts. */
  prepare?(client: ClientBase): Promise<void>;
  /** Goes with the examples. */
  removeSamples?(client: ClientBase): Promise<void>;
  /** Stands before the routes of everything else. */
  mount?(app: Express, pool: Pool): void;
  /** More under `/api`. */
  routes?(options: DataRoutesOptions): Router;
}
