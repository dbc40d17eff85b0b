import type { SourceProblem } from './source-problem.ts';

const located = /^(.+?)\((\d+),(\d+)\): error (TS\d+: .*)$/;
const general = /^error (TS\d+: .*)$/;

/** The errors in what `tsc` printed. Indented lines belong to the error above them. */
export function parseTypeErrors(output: string): SourceProblem[] {
  const problems: SourceProblem[] = [];
  for (const line of output.split(/\r?\n/)) {
    const place = located.exec(line);
    const last = problems.at(-1);
    if (place) {
      problems.push({
        file: place[1],
        line: Number(place[2]),
        column: Number(place[3]),
        text: place[4] ?? '',
      });
    } else if (general.test(line)) {
      problems.push({ text: line.slice('error '.length) });
    } else if (last && /^\s+\S/.test(line)) {
      last.text += `\n${line}`;
    }
  }
  return problems;
}
