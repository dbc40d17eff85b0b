import type { AppSpec } from '../../../templates/spec/app-spec.ts';
import type { Plan, PlanStep } from '../../../templates/spec/plan.ts';

/** What was attached, as engines see it: never more than a profile and at most 20 rows leave this interface. */
export interface AttachmentView {
  id: string;
  /** As the person named it. */
  fileName: string;
  /** Columns with what was found in them; see `server/agent/engines/builtin/table/`. */
  profile: TableProfile;
}

export interface ColumnProfile {
  /** Header as read; made unique and never empty. */
  header: string;
  type:
    | 'text'
    | 'longText'
    | 'number'
    | 'boolean'
    | 'date'
    | 'dateTime'
    | 'time'
    | 'weekday'
    | 'weekdayTimeRange'
    | 'timeRange'
    | 'list'
    | 'url'
    | 'email'
    | 'empty';
  /** For lists: what is between items. */
  separator?: string;
  /** For dates: order of day, month and year. */
  order?: 'ymd' | 'dmy' | 'mdy';
  /** For numbers: the sign before decimals. */
  decimal?: '.' | ',';
  /** From headers such as `Home (kWh)` or cells such as `12 %`. */
  unit?: string;
  filled: number;
  distinct: number;
  unique: boolean;
  /** The most frequent values, at most 60, with how often; list items for lists. */
  frequent: readonly { value: string; count: number }[];
  longest: number;
  minimum?: number;
  maximum?: number;
}

export interface TableProfile {
  rows: number;
  columns: readonly ColumnProfile[];
  /** Column whose values name every row once. */
  key?: string;
  /** Column that reads best as a row's name. */
  title?: string;
  /** In plain words: lines left out, headers made up, encoding guessed. */
  problems: readonly string[];
  /** First rows as read, at most 20. */
  sample: readonly (readonly string[])[];
}

/** A message to plan for. */
export interface PlanRequest {
  text: string;
  attachments: readonly AttachmentView[];
}

export interface EngineContext {
  /** The spec of the current release; the empty spec for a new project. */
  spec: AppSpec;
  /** `YYYY-MM-DD`. */
  today: string;
  signal: AbortSignal;
  /** Told to the person as it happens. */
  emit(event: EngineEvent): void;
  /** Absent where nobody can be asked. */
  ask?: AskPerson;
  /** What the work belongs to, for the record of it and for what a step alone does not tell. */
  about?: WorkPlace;
}

/** Asks the person and waits. `null`: skipped, or not allowed; anything else allows what `scope` and `data` ask for. */
export type AskPerson = (question: {
  kind: 'question' | 'scope' | 'data';
  /** The question, the path, or the query. */
  text: string;
  choices?: readonly string[];
}) => Promise<string | null>;

export interface WorkPlace {
  project: string;
  run?: string;
  message?: string;
  /** The conversation before this message, oldest first; `plan`: what the message led to. */
  history?: readonly { id: string; author: 'person' | 'sprout'; text: string; plan?: string | null }[];
  /** Which of the endpoint's models; absent: the one of the settings. */
  model?: string;
  /** The plan being carried out. */
  plan?: Plan;
  /** What the person added to be done differently, oldest first, and what had failed before. */
  hints?: readonly { text: string; failure: string; steps: readonly string[] }[];
}

export type EngineEvent = { kind: 'text-delta'; text: string } | { kind: 'activity'; sentence: string };

/**
 * What an engine makes of a message: a plan to approve, or words when nothing is to be built. `meaning`: what a revision
 * changed, in a sentence; the plan's summary stands in for it.
 */
export type Answer = { kind: 'plan'; plan: Plan; meaning?: string } | { kind: 'reply'; text: string };

/** The files of the candidate, as an engine may touch them. */
export interface Workspace {
  list(): Promise<readonly string[]>;
  read(path: string): Promise<string | undefined>;
  write(path: string, content: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Runs a command of the allow-list in the sandbox, without network. */
  run(
    command: readonly [string, ...string[]],
    signal: AbortSignal,
  ): Promise<{ exitCode: number | null; output: string }>;
  /** Asks the person whether a file outside the plan's scope may be changed. Absent where nobody can be asked. */
  widen?(path: string): Promise<boolean>;
  /** Declares a package of Sprout's own store, so that it can be imported. Where it is not there, nothing can be added. */
  addDependency?(name: string): Promise<void>;
  /** Tries the step's checks on what is there now, in a real browser. Resolves to what was seen, in words. */
  tryOut?(): Promise<string>;
  /** Opens a page of what is there now in a real browser, on sample data, and tells what is seen. `picture`: a PNG. */
  open?(look: PageLook): Promise<{ text: string; picture?: Buffer }>;
  /** The tables of the app's database, without rows. Absent where the app has none. */
  schema?(): Promise<string>;
  /** Rows of one SELECT over what people use, once the person allows it. Absent where the app has no database. */
  query?(sql: string): Promise<string>;
  /** What the last build and start printed. */
  logs?(): Promise<string>;
}

/** What is done on a page of the app, as a person would do it. */
export type PageAction =
  | { kind: 'click'; role: string; name: string }
  | { kind: 'fill'; label: string; value: string }
  | { kind: 'choose'; label: string; option: string }
  | { kind: 'press'; key: string };

export interface PageLook {
  path: string;
  width: number;
  actions: readonly PageAction[];
  /** Whether a picture is wanted. */
  picture: boolean;
}

export interface Failure {
  stage: 'compose' | 'types' | 'build' | 'start' | 'checks';
  /** Plain words. */
  summary: string;
  /** Compiler output, failed checks, logs; trimmed. */
  details: string;
  step?: string;
}

/** Turns words into plans and plans into code. Implementations: builtin, model. */
export interface Engine {
  readonly id: 'builtin' | 'model';
  plan(request: PlanRequest, context: EngineContext): Promise<Answer>;
  /** Changes a plan by chatting. The result keeps the ids of steps that stay. */
  revise(plan: Plan, instruction: string, context: EngineContext): Promise<Answer>;
  /** Does what operations cannot say. The composed files of the step are already in the workspace. */
  implement(step: PlanStep, workspace: Workspace, context: EngineContext): Promise<void>;
  /** Tries to mend a red candidate. `false`: nothing it could do. */
  repair(failure: Failure, workspace: Workspace, context: EngineContext): Promise<boolean>;
}
