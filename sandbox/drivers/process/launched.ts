/** How a program ended. */
export interface ProgramExit {
  exitCode: number | null;
  signal: string | null;
  /** Set when the program could not be started inside the sandbox after all. */
  startFailure?: string;
}

/** A started program with everything it has started, however it was isolated. */
export interface Launched {
  /** The process to look for after a crash of the control plane. */
  readonly pid: number;
  /** Settles once nothing of it is left and its output was read to the end. Never rejects. */
  readonly exited: Promise<ProgramExit>;
  /** All its processes that run now. */
  pids(): Promise<readonly number[]>;
  /** Asks the program to end itself. */
  ask(): Promise<void>;
  /** Ends all its processes at once. */
  end(): void;
}

/** What either kind of launch needs. */
export interface LaunchRequest {
  command: readonly [string, ...string[]];
  /** The working directory. */
  folder: string;
  /** Complete, with `PATH`, `HOME` and `TMPDIR`. */
  environment: Readonly<Record<string, string>>;
  onOutput: (stream: 'stdout' | 'stderr', bytes: Buffer) => void;
}
