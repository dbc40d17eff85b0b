import { stripVTControlCharacters } from 'node:util';
import type { SourceProblem } from './source-problem.ts';

const noise = /^\s+at .*|^Build failed with \d+ errors?:|^\s*errors: \[Getter\/Setter\]|^[{}]$/;
const start = /^(?:\[[^\]]+\] |(?:[A-Z]\w*)?Error: )/;
const frame = /\[ ?(\S+?):(\d+):(\d+) ?\]/;
const path = /"(\/[^"]+)"|(?:^|\s)(\/\S+\.\w+)\s*$/m;

/** The errors in what a failed `vite build` printed, without stack traces. Never empty. */
export function parseBuildErrors(output: string, tree: string): SourceProblem[] {
  const plain = stripVTControlCharacters(output);
  const marker = 'error during build:';
  const at = plain.indexOf(marker);
  const lines = (at === -1 ? plain : plain.slice(at + marker.length)).split(/\r?\n/);

  const texts: string[][] = [];
  let afterGap = true;
  for (const line of lines) {
    if (noise.test(line)) continue;
    const current = texts.at(-1);
    if (current === undefined || (afterGap && start.test(line))) {
      if (line.trim() !== '') texts.push([line]);
    } else current.push(line);
    afterGap = line.trim() === '';
  }
  const problems = texts.map((text) => locate(text.join('\n').trim(), tree));
  return problems.length > 0 ? problems : [{ text: 'The build failed without saying why.' }];
}

function locate(text: string, tree: string): SourceProblem {
  const place = frame.exec(text);
  if (place)
    return { file: inTree(place[1] ?? '', tree), line: Number(place[2]), column: Number(place[3]), text };
  const named = path.exec(text);
  const file = named?.[1] ?? named?.[2];
  return file === undefined ? { text } : { file: inTree(file, tree), text };
}

function inTree(file: string, tree: string): string {
  return file.startsWith(`${tree}/`) ? file.slice(tree.length + 1) : file;
}
