import type { ColumnType } from 'kysely';
import type { planStatuses } from '../contract/plan.ts';
import type { Message, ProjectStatus } from '../contract/project.ts';
import type { RunResource } from '../contract/run.ts';

/** Read as whatever is there, for a schema to parse; written as text. Columns are `json`, so keys keep their order. */
type Json = ColumnType<unknown, string, string>;
type Moment = ColumnType<Date, Date, Date>;
type MomentOfInsert = ColumnType<Date, Date | undefined, never>;
type WithDefault<Value> = ColumnType<Value, Value | undefined, Value>;

interface ProjectsTable {
  slug: string;
  name: string;
  idea: string;
  engine: 'builtin' | 'model';
  /** Which of the endpoint's models answers; `null`: the one of the settings. */
  model: WithDefault<string | null>;
  runtime: 'process' | 'container';
  status: ProjectStatus;
  /** Number of the newest event. */
  lastEvent: WithDefault<number>;
  /** Version of the release that is live. */
  currentRelease: number | null;
  /** The plan shown on the plan card. */
  currentPlan: string | null;
  /** The newest run. */
  currentRun: string | null;
  /** How the app reaches its Postgres database, once it has one. Holds passwords. */
  appDatabase: Json;
  /** File name of the newest picture of the app. */
  screenshot: string | null;
  createdAt: MomentOfInsert;
  updatedAt: ColumnType<Date, Date | undefined, Date>;
}

interface MessagesTable {
  id: string;
  project: string;
  /** Grows; the order of the conversation. */
  position: ColumnType<number, never, never>;
  author: Message['author'];
  text: string;
  attachments: Json;
  status: Message['status'];
  plan: string | null;
  run: string | null;
  ideas: Json;
  createdAt: MomentOfInsert;
}

interface AttachmentsTable {
  id: string;
  fileName: string;
  /** Size of the file as sent. */
  bytes: number;
  /** SHA-256 of the file as sent; its name in the attachments folder. */
  content: string;
  /** SHA-256 of the table as UTF-8 CSV with one header line; its name in the attachments folder. */
  data: string;
  sheet: string | null;
  sheets: Json;
  profile: Json;
  createdAt: MomentOfInsert;
}

interface PlansTable {
  id: string;
  project: string;
  revision: number;
  hash: string;
  status: (typeof planStatuses)[number];
  request: string;
  engine: 'builtin' | 'model';
  plan: Json;
  order: Json;
  /** How long drafting took. */
  milliseconds: number;
  proven: ColumnType<number | null, number | null | undefined>;
  createdAt: MomentOfInsert;
}

interface PlanRevisionsTable {
  plan: string;
  revision: number;
  hash: string;
  content: Json;
  /** One line on what the edit meant. */
  meaning: string;
  createdAt: MomentOfInsert;
}

interface RunsTable {
  id: string;
  project: string;
  kind: RunResource['kind'];
  status: RunResource['status'];
  plan: string | null;
  /** Hash of the plan that was approved. */
  hash: string | null;
  steps: Json;
  checks: Json;
  failure: Json;
  release: number | null;
  milliseconds: Json;
  /** For a restore: which version, and whether data too. */
  restore: Json;
  /** What the run itself needs to go on: spec it started from, candidate, conflict. */
  state: Json;
  startedAt: MomentOfInsert;
  endedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

interface EventsTable {
  project: string;
  number: number;
  at: Moment;
  body: Json;
}

interface ReleasesTable {
  project: string;
  version: number;
  commit: string;
  title: string;
  spec: Json;
  restored: number | null;
  steps: Json;
  checks: Json;
  /** Name of the database copy made when this release was replaced. */
  snapshot: string | null;
  screenshot: string | null;
  run: string | null;
  createdAt: MomentOfInsert;
}

interface JobsTable {
  id: string;
  project: string;
  name: string;
  input: Json;
  status: 'waiting' | 'running';
  /** Its id in the queue. */
  queueId: string | null;
  createdAt: MomentOfInsert;
}

interface WorkersTable {
  id: string;
}

interface SessionsTable {
  /** SHA-256 of the token in the cookie. */
  id: string;
  expiresAt: Moment;
}

interface ModelSettingsTable {
  id: string;
  content: Json;
  /** The key, encrypted with the key file of the data folder. */
  secret: string | null;
  updatedAt: ColumnType<Date, Date | undefined, Date>;
}

interface ModelCallsTable {
  id: string;
  /** Grows; the order of the calls. */
  position: ColumnType<number, never, never>;
  project: string;
  run: string | null;
  message: string | null;
  step: string | null;
  purpose: string;
  /** Calls of one conversation send only what is new in `sent`. */
  conversation: string;
  model: string;
  sent: Json;
  answer: Json;
  inputTokens: number;
  outputTokens: number;
  /** `null` where the prices are not known. */
  dollars: number | null;
  milliseconds: number;
  error: string | null;
  createdAt: MomentOfInsert;
}

interface ModelWritingsTable {
  plan: string;
  step: string;
  /** SHA-256 of what it was written upon: the code before the run, and the plan up to this step. */
  digest: string;
  edits: Json;
}

interface ChatSummariesTable {
  project: string;
  /** The newest message it covers. */
  lastMessage: string;
  text: string;
}

/** Every table of Sprout's own database by its name; the owner of a table adds it here. */
export type Tables = {
  projects: ProjectsTable;
  messages: MessagesTable;
  attachments: AttachmentsTable;
  plans: PlansTable;
  planRevisions: PlanRevisionsTable;
  runs: RunsTable;
  events: EventsTable;
  releases: ReleasesTable;
  jobs: JobsTable;
  workers: WorkersTable;
  sessions: SessionsTable;
  modelSettings: ModelSettingsTable;
  modelCalls: ModelCallsTable;
  modelWritings: ModelWritingsTable;
  chatSummaries: ChatSummariesTable;
};
