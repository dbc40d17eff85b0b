/** Checks as the sandbox sees them: structurally those of templates/spec/check.ts, so that this folder needs nothing of ours. */

export interface BrowserLocator {
  role: string;
  name?: string | undefined;
  exact?: boolean | undefined;
  containing?: string | undefined;
  within?: BrowserLocator | undefined;
  index?: number | undefined;
}

type Within = { within?: BrowserLocator | undefined };

export type BrowserStep =
  | { kind: 'goto'; path: string }
  | ({ kind: 'fill'; label: string; value: string } & Within)
  | { kind: 'click'; on: BrowserLocator }
  | ({ kind: 'choose'; label: string; option: string } & Within)
  | ({ kind: 'switch'; label: string; on: boolean } & Within)
  | { kind: 'press'; key: string; on?: BrowserLocator | undefined }
  | { kind: 'upload'; label: string; fileName: string; content: string }
  | { kind: 'remember'; name: string; of: BrowserLocator }
  | ({ kind: 'expectText'; text: string; gone?: boolean | undefined } & Within)
  | { kind: 'expectThing'; thing: BrowserLocator; gone?: boolean | undefined }
  | { kind: 'expectCount'; of: BrowserLocator; atLeast?: number | undefined; atMost?: number | undefined }
  | ({ kind: 'expectValue'; label: string; value: string } & Within)
  | { kind: 'expectAddress'; path: string }
  | {
      kind: 'expectColour';
      of: 'page' | BrowserLocator;
      property: 'background' | 'text' | 'border';
      colour: string;
    }
  | { kind: 'reload' }
  | { kind: 'asAnotherPerson'; name?: string | undefined };

export interface BrowserCheck {
  id: string;
  sentence: string;
  group: string;
  viewport: 'wide' | 'narrow';
  /** How many of the first steps only prepare; those that begin with the same ones may go on from what one prepared. */
  setup?: number | undefined;
  /** It changes or takes away what its set-up made, so nobody goes on from it. */
  spends?: boolean | undefined;
  /** It proves the set-up itself, so it never goes on from another's. */
  fresh?: boolean | undefined;
  /** It ends where its set-up did, with the page as that left it: who goes on need not load it again. */
  returns?: boolean | undefined;
  steps: readonly BrowserStep[];
}

export interface BrowserCheckResult {
  id: string;
  passed: boolean;
  milliseconds: number;
  /** For a red one: which step, what was expected and what was seen, in plain words. */
  failure?: {
    step: number;
    expected: string;
    seen: string;
    /** Errors the page logged during the check. */
    consoleErrors: readonly string[];
    /** Absolute path of a PNG, in the folder given by the caller. */
    screenshot?: string;
  };
}

/** A page opened by somebody who looks around: what is done on it, and what is then seen. */
export interface BrowserLook {
  path: string;
  width: number;
  steps: readonly BrowserStep[];
  /** Where a picture goes; none is taken without it. */
  file?: string | undefined;
}

export interface BrowserLookResult {
  /** Where it ended up, inside the app. */
  address: string;
  /** The page as assistive technology reads it. */
  snapshot: string;
  /** Console errors and failed requests. */
  errors: readonly string[];
  /** The step that could not be done, and why. */
  failure?: { step: number; reason: string } | undefined;
}

export interface BrowserRun {
  /** Address of the app as a person would open it, for example `http://agenda.sprout.localhost:4700`. */
  origin: string;
  /** The app itself; the browser reaches nothing else. */
  target: { kind: 'socket'; socketPath: string } | { kind: 'tcp'; host: string; port: number };
  checks: readonly BrowserCheck[];
  /** Addresses inside the app to photograph once the checks are through, at each width and colour scheme asked for. */
  screenshots?: readonly { path: string; width: number; scheme: 'light' | 'dark'; file: string }[];
  /** Addresses that must load without console errors, failed requests or uncaught errors. */
  pages?: readonly string[];
  /** A page to look around on once all else is done. */
  look?: BrowserLook;
  /** Folder for screenshots of failures. */
  folder: string;
  signal?: AbortSignal;
  onResult?: (result: BrowserCheckResult) => void;
}

export interface BrowserRunResult {
  checks: readonly BrowserCheckResult[];
  /** One entry for each page asked for. */
  pages: readonly { path: string; errors: readonly string[] }[];
  /** What was seen where a look was asked for. */
  look?: BrowserLookResult;
  milliseconds: number;
}

/** Finds Chromium and runs checks in it. `undefined` from `find` means: none on this machine, browser checks are off. */
export interface Browser {
  find(): Promise<{ path: string; version: string; isolation: 'bubblewrap' | 'none' } | undefined>;
  /** Rejects with an error in plain words when the browser itself could not be run; red checks are results, not errors. */
  run(request: BrowserRun): Promise<BrowserRunResult>;
  /** Ends a warm browser, if any. */
  close(): Promise<void>;
}
