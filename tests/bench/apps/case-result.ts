import type { AppCase } from './parse-cases.ts';
import type { ColourWish } from './colour-wish.ts';

/** What became of a case; `summary.json` holds these. */
export interface CaseResult {
  id: string;
  split?: string;
  brief: string;
  live: boolean;
  /** With `--keep`. */
  url?: string;
  /** Why it is not live, or why it could not be looked at, in words. */
  trouble?: string;
  milliseconds: { plan: number; build: number; verify: number; total: number };
  checks: CheckCounts;
  steps: string[];
  assumed: string[];
  notIncluded: string[];
  /** Words of the brief that no step answers. */
  uncovered: string[];
  pages: PageResult[];
  colours?: ColourResult;
}

export interface CheckCounts {
  passed: number;
  failed: number;
  /** On average, by the time each check took. */
  secondsEach: number;
  red: { sentence: string; failure: string }[];
}

export interface PageResult {
  title: string;
  /** As planned; `opened` is the address that was looked at. */
  path: string;
  opened: string;
  inMenu: boolean;
  /** Whom one had to go in as. */
  person?: string;
  heading: string;
  consoleErrors: string[];
  violations: string[];
  /** Widths at which the page can be scrolled sideways. */
  sideways: number[];
  colours: ColourSample[];
  screenshots: string[];
}

export type ColourPart = 'background' | 'header' | 'button' | 'active entry' | 'card';

/** A fill found on a page, as the browser computes it. */
export interface ColourSample {
  part: ColourPart;
  fill: string;
  /** Text or tag of the element. */
  of: string;
}

export interface ColourResult {
  wish: ColourWish;
  holds: boolean;
  /** What is further away than allowed. */
  misses: string[];
}

export function emptyResult({ id, split, brief }: AppCase): CaseResult {
  return {
    id,
    split,
    brief,
    live: false,
    milliseconds: { plan: 0, build: 0, verify: 0, total: 0 },
    checks: { passed: 0, failed: 0, secondsEach: 0, red: [] },
    steps: [],
    assumed: [],
    notIncluded: [],
    uncovered: [],
    pages: [],
  };
}

/** Live with every check passed. */
export function isGreen({ live, checks }: CaseResult): boolean {
  return live && checks.failed === 0;
}
