/** An error of the compiler, where it is and what it says. */
export interface TypeProblem {
  path: string;
  line: number;
  column: number;
  code: number;
  text: string;
}

const pattern = /^(.+?)\((\d+),(\d+)\): error TS(\d+): (.+)$/gm;

export function readTypeProblems(output: string): TypeProblem[] {
  return [...output.matchAll(pattern)].map(([, path = '', line, column, code, text = '']) => ({
    path,
    line: Number(line),
    column: Number(column),
    code: Number(code),
    text,
  }));
}
