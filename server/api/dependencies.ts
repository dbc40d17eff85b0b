import type { ModelConnection } from '../agent/engines/model/connection/settings.ts';
import type { QuestionDesk } from '../agent/question-desk.ts';
import type { Release } from '../contract/release.ts';
import type { Status } from '../contract/status.ts';
import type { DataFolder } from '../home/data-folder.ts';
import type { ProjectServices } from '../projects/services.ts';

/** What the API hands on to parts it does not know. */
export interface ApiDependencies {
  services: ProjectServices;
  folder: DataFolder;
  /** How the language model is reached. */
  model: ModelConnection;
  /** Where runs wait for answers. */
  desk: QuestionDesk;
  /** What this Sprout can do on this machine. */
  readStatus(): Promise<Status>;
  /** Last lines the live app printed. */
  appLog(slug: string, lines: number): readonly string[];
  /** Keeps the data of the live release as they are now. */
  snapshotNow(slug: string): Promise<Release>;
  /** Stops an app and removes its files and databases. Called before the project is forgotten. */
  removeApp(slug: string): Promise<void>;
}
