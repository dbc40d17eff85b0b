/**
 * The contract between Sprout and the places where apps are built and run.
 *
 * One network model: none. An app listens on a Unix socket whose path it is given as `PORT`; its database is a
 * mounted socket folder. Every mount appears inside at the path it has outside, so links and error positions mean
 * the same on both sides.
 */

/** Where the preview router reaches an app. TCP only for remote container endpoints. */
export type Target = { kind: 'socket'; socketPath: string } | { kind: 'tcp'; host: string; port: number };

/** A file or folder made visible inside the sandbox, at the same absolute path. */
export interface Mount {
  path: string;
  access: 'read' | 'write';
}

/** Upper bounds. A driver enforces those it can and names them in its description. */
export interface Limits {
  memoryBytes?: number;
  cpus?: number;
  processes?: number;
}

interface SandboxRequest {
  /** Short name for logs and labels, for example `build agenda`. */
  label: string;
  /** Absolute path of the source tree; the working directory. Mounted with `access`. */
  folder: string;
  /** `write` only where the command must change the tree itself. */
  access: 'read' | 'write';
  /** Program and arguments. The program `node` is Sprout's own Node. */
  command: readonly [string, ...string[]];
  /** The whole environment; nothing is inherited. `PATH`, `HOME` and `TMPDIR` are set by the driver. */
  environment?: Readonly<Record<string, string>>;
  /** Besides the tree and the driver's own read-only base, dependency store and Node. */
  mounts?: readonly Mount[];
  limits?: Limits;
  /** Called with each piece of output as it arrives. */
  onOutput?: (stream: 'stdout' | 'stderr', text: string) => void;
}

/** A command that ends: type-check, build, test. */
export interface CommandRequest extends SandboxRequest {
  /** After this the whole process group is ended and `timedOut` is true. */
  timeoutMilliseconds: number;
  /** Aborting ends the whole process group; the result then has `aborted: true`. */
  signal?: AbortSignal;
}

export interface CommandResult {
  /** Exit status; `null` when ended by a signal. */
  exitCode: number | null;
  timedOut: boolean;
  aborted: boolean;
  /** Ended because it used more than `limits.memoryBytes`. */
  outOfMemory: boolean;
  /** Last 64 KiB of each stream, as UTF-8. */
  stdout: string;
  stderr: string;
  milliseconds: number;
}

/** A program that goes on: an app serving requests on the socket given to it as `PORT`. */
export interface ServiceRequest extends SandboxRequest {
  /** Unique among running services; used for labels, socket names and clean-up, `[a-z0-9-]{1,63}`. */
  id: string;
}

export interface ServiceExit {
  exitCode: number | null;
  signal: string | null;
  outOfMemory: boolean;
}

/** A started service. It may not answer yet: see `waitUntilReady` in sandbox/ready. */
export interface Service {
  readonly id: string;
  readonly target: Target;
  /** Settles once the program has ended, for whatever reason. Never rejects. */
  readonly exited: Promise<ServiceExit>;
  /** Last output lines, oldest first, at most `count`. */
  logs(count: number): readonly string[];
  /** Resident memory in bytes of all its processes; `undefined` where it cannot be measured. */
  memoryBytes(): Promise<number | undefined>;
  /** Ends it: politely first, by force after the grace time. Resolves once nothing of it is left. Idempotent. */
  stop(options?: { graceMilliseconds?: number }): Promise<void>;
}

export interface DriverDescription {
  id: 'process' | 'container';
  /** What separates an app from this machine, for the person to read: `bubblewrap`, `none`, `docker`, `docker with runsc`. */
  isolation: 'bubblewrap' | 'none' | 'docker' | 'gvisor';
  /** One sentence for the person. */
  sentence: string;
  /** Which limits it enforces. */
  limits: readonly (keyof Limits)[];
}

/** A place to build and run source trees. Made by `createProcessDriver` or `createContainerDriver`; making one does no I/O. */
export interface Driver {
  readonly id: 'process' | 'container';
  /** Finds out what it can do here. Throws an error that says what is missing when it cannot work at all. */
  describe(): Promise<DriverDescription>;
  /** Runs a command to its end. Rejects only when it could not be started. */
  run(request: CommandRequest): Promise<CommandResult>;
  /** Starts a service. Rejects when it could not be started. */
  start(request: ServiceRequest): Promise<Service>;
  /** Takes over services that outlived a crash of the control plane. Optional: only where they can outlive it. */
  adopt?(id: string, onOutput?: ServiceRequest['onOutput']): Promise<Service | undefined>;
  /** Ends what an earlier, crashed control plane left running, but for the ids named. Resolves to how many were ended. */
  sweep(options: { keep: readonly string[] }): Promise<number>;
}
