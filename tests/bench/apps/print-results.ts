import { allowedMilliseconds } from './bars.ts';
import type { Bar } from './bars.ts';
import { isGreen } from './case-result.ts';
import type { CaseResult } from './case-result.ts';

/** A line for each case, then one for each bar. */
export function printResults(results: readonly CaseResult[], bars: readonly Bar[]): string {
  const head = ['case', '', 'plan', 'live', 'allowed', 'checks', 's each', 'steps', 'pages'];
  const rows = results.map((result) => {
    const { milliseconds, checks, pages, colours } = result;
    const count = (has: (page: (typeof pages)[number]) => boolean): string =>
      String(pages.filter(has).length);
    return [
      result.id,
      isGreen(result) ? 'live' : 'NOT LIVE',
      `${milliseconds.plan} ms`,
      `${(milliseconds.total / 1000).toFixed(1)} s`,
      `${(allowedMilliseconds(result) / 1000).toFixed(1)} s`,
      `${checks.passed}/${checks.passed + checks.failed}`,
      checks.secondsEach.toFixed(2),
      String(result.steps.length),
      String(pages.length),
      colours === undefined ? '–' : colours.holds ? 'yes' : 'NO',
      count((page) => page.violations.length > 0),
      count((page) => page.consoleErrors.length > 0),
      count((page) => page.sideways.length > 0),
    ];
  });
  const cases = align([[...head, 'colours', 'axe', 'console', 'sideways'], ...rows]);
  const judged = bars.map(({ name, value, bar, holds }) => [name, value, bar, holds ? 'holds' : 'MISSED']);
  return `${cases}\n\n${align([['', 'measured', 'bar', ''], ...judged])}`;
}

function align(table: readonly string[][]): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
