import type { OwnedBrowser } from '../../sandbox/browser/create-browser.ts';
import type { PreviewRouter } from '../../sandbox/preview/router.ts';
import type { Driver } from '../../sandbox/sandbox.ts';
import type { ProjectRow } from '../db/projects.ts';
import type { Database } from '../db/pool.ts';
import type { DataFolder } from '../home/data-folder.ts';
import type { EventLog } from '../jobs/event-log.ts';
import type { Log } from '../log.ts';
import type { Addresses } from '../projects/addresses.ts';
import type { AppData } from '../releases/app-data.ts';
import type { Apps } from '../releases/apps.ts';
import type { ProvingAhead } from './ahead/prove-ahead.ts';
import type { QuestionDesk } from './question-desk.ts';
import type { Composer } from './compose-steps.ts';
import type { Engine } from './engines/engine.ts';

/** What runs are made with. */
export interface RunDependencies {
  database: Database;
  events: EventLog;
  folder: DataFolder;
  /** Where packages of apps are linked from. */
  store: string;
  driverFor(runtime: ProjectRow['runtime']): Driver;
  browser: Pick<OwnedBrowser, 'find' | 'run' | 'warm'>;
  router: Pick<PreviewRouter, 'hold' | 'quiet'>;
  apps: Pick<Apps, 'put' | 'live' | 'takeDown'>;
  data: AppData;
  composer: Composer;
  ahead: Pick<ProvingAhead, 'claim'>;
  engineFor(id: Engine['id']): Engine;
  /** Where the person's answers come in. */
  desk: QuestionDesk;
  addresses: Addresses;
  now(): Date;
  log: Log;
}
