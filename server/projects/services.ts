import type { Engine } from '../agent/engines/engine.ts';
import type { Database } from '../db/pool.ts';
import type { EventLog } from '../jobs/event-log.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Addresses } from './addresses.ts';
import type { PlanLanguage } from './plan-language.ts';

/** What the commands on projects work with. */
export interface ProjectServices {
  database: Database;
  events: EventLog;
  jobs: Jobs;
  addresses: Addresses;
  language: PlanLanguage;
  /** Throws `unavailable` for an engine that is not set up. */
  engine(id: Engine['id']): Engine;
  /** Where a new app is to run; throws `unavailable` when it cannot run there. */
  chooseRuntime(wanted: 'auto' | 'process' | 'container'): Promise<'process' | 'container'>;
  now(): Date;
}
