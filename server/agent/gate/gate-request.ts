import type { OwnedBrowser } from '../../../sandbox/browser/create-browser.ts';
import type { Driver, Service } from '../../../sandbox/sandbox.ts';
import type { AppSpec } from '../../../templates/spec/app-spec.ts';
import type { Check } from '../../../templates/spec/check.ts';
import type { CheckResult, RunFailure, Stage } from '../../contract/run.ts';
import type { ReleasePaths } from '../../releases/project-paths.ts';
import type { DataAccess } from '../../releases/start-app.ts';
import type { AttributedStep } from '../attribute.ts';

/** A release that is to be proven. */
export interface Candidate {
  slug: string;
  version: number;
  spec: AppSpec;
  /** Of this plan and of all earlier ones. */
  checks: readonly Check[];
  /** With the files of its commit in place. */
  place: ReleasePaths;
  steps: readonly AttributedStep[];
}

export interface GateDependencies {
  driver: Driver;
  store: string;
  browser: Pick<OwnedBrowser, 'find' | 'run'>;
}

export interface GateRequest {
  candidate: Candidate;
  /** Where the app is to keep its data while it is checked; made while it is built. */
  data(): Promise<DataAccess>;
  /** Address the checks open it at. */
  origin: string;
  /** Where pictures of failures go, what their names begin with, and the address of one by its file name. */
  pictures: { folder: string; prefix: string; address(fileName: string): string };
  signal: AbortSignal;
  report: GateReport;
  /** Goes on while the checks run; when it rejects, so does the gate, unless a check is red. */
  alongside?: () => Promise<void>;
}

/** Told as it goes. */
export interface GateReport {
  stageStart(stage: Stage): void;
  stageEnd(stage: Stage, result: { milliseconds: number; passed: boolean }): void;
  checkEnd(check: CheckResult): void;
  output(text: string): void;
}

export type GateOutcome =
  | { kind: 'green'; service: Service; checks: readonly CheckResult[]; browser: boolean }
  | { kind: 'red'; failure: RunFailure };
