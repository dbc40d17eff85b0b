const head = 25;
const tail = 25;
const matters = 30;
const longestLine = 400;
const telling = /error|fail|✗|×|not found|cannot|expected|received|TS\d{4}|at .*\.(ts|tsx):\d+/i;

/** Long output as its beginning, its end, and the lines between that matter. */
export function trimOutput(output: string): string {
  const lines = output
    .replaceAll(/\p{Cc}\[[0-9;]*m/gu, '')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(0, longestLine));
  if (lines.length <= head + tail + matters) return lines.join('\n');
  const between = lines.slice(head, -tail);
  const kept = between.filter((line) => telling.test(line)).slice(0, matters);
  return [
    ...lines.slice(0, head),
    `… ${between.length - kept.length} lines left out …`,
    ...kept,
    '…',
    ...lines.slice(-tail),
  ].join('\n');
}
