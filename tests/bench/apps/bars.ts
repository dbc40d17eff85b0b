import { median } from '../figure.ts';
import { isGreen } from './case-result.ts';
import type { CaseResult } from './case-result.ts';

export interface Bar {
  name: string;
  value: string;
  bar: string;
  holds: boolean;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** What a build may take from approval until it is live. */
export function allowedMilliseconds({ checks }: CaseResult): number {
  return 3000 + 600 * (checks.passed + checks.failed);
}

/** What all cases together are held to. */
export function judgeBars(results: readonly CaseResult[]): Bar[] {
  const live = results.filter((result) => result.live);
  const pages = live.flatMap((result) => result.pages);
  const green = results.filter(isGreen).length;
  const coloured = results.filter(({ colours }) => colours);
  const right = coloured.filter(({ colours }) => colours?.holds).length;
  const share = median(live.map((result) => result.milliseconds.total / allowedMilliseconds(result)));
  const total = median(live.map((result) => result.milliseconds.total));
  const violations = pages.filter((page) => page.violations.length > 0).length;
  const errors = pages.filter((page) => page.consoleErrors.length > 0).length;
  const sideways = pages.filter((page) => page.sideways.length > 0).length;
  const none = (name: string, count: number): Bar => {
    return { name, value: `${count} of ${pages.length} pages`, bar: 'none', holds: count === 0 };
  };
  const unseen = live.filter((result) => result.trouble !== undefined || result.pages.length === 0).length;
  return [
    {
      name: 'live and green',
      value: `${green} of ${results.length}`,
      bar: '100%',
      holds: green === results.length,
    },
    {
      name: 'approval to live, median',
      value: `${seconds(total)}, ${Math.round(share * 100)}% of what is allowed`,
      bar: '≤ 3 s + 0.6 s per check',
      holds: share <= 1,
    },
    {
      name: 'colours as named',
      value: `${right} of ${coloured.length}`,
      bar: '≥ 95%',
      holds: right >= 0.95 * coloured.length,
    },
    { name: 'apps that could not be looked at', value: String(unseen), bar: 'none', holds: unseen === 0 },
    none('serious or critical axe violations', violations),
    none('console errors on load', errors),
    none('sideways scroll', sideways),
  ];
}
