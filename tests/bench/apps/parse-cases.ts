import { z } from 'zod';

/** Something a person asks Sprout for, with what they would then look for in the app. */
export interface AppCase {
  /** Also the name of its folder. */
  id: string;
  /** Group of the file it came from, such as `smoke`. */
  split?: string;
  brief: string;
  acceptance: Acceptance[];
}

export interface Acceptance {
  task: string;
  expected: string;
}

const rowSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]).optional(),
  split: z.string().optional(),
  instruction: z.string().optional(),
  prompt: z.string().optional(),
  ui_instruct: z.array(z.object({ task: z.string(), expected_result: z.string() })).optional(),
  expected: z.array(z.string()).optional(),
});

/** The cases of a JSONL text: rows with `instruction` or `prompt`, with or without acceptance cases. Throws naming the line. */
export function parseCases(text: string): AppCase[] {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const cases = lines.filter(({ line }) => line !== '').map(parseLine);
  const twice = cases.find(({ id }, index) => cases.findIndex((other) => other.id === id) !== index);
  if (twice) throw new Error(`Two cases are called ${twice.id}.`);
  return cases;
}

function parseLine({ line, number }: { line: string; number: number }): AppCase {
  const row = rowSchema.safeParse(readJson(line));
  if (!row.success) throw new Error(`Line ${number} is no case: ${z.prettifyError(row.error)}`);
  const { id, split, instruction, prompt, ui_instruct = [], expected = [] } = row.data;
  const brief = (instruction ?? prompt ?? '').trim();
  if (brief === '') throw new Error(`Line ${number} has neither “instruction” nor “prompt”.`);
  return {
    id: (id ?? `line-${String(number).padStart(2, '0')}`).replace(/[^\p{L}\p{N}_-]+/gu, '-'),
    split,
    brief,
    acceptance: [
      ...ui_instruct.map(({ task, expected_result }) => ({ task, expected: expected_result })),
      ...expected.map((sentence) => ({ task: sentence, expected: sentence })),
    ],
  };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The cases with these ids, in this order; all where none are named. Throws for an id that is not there. */
export function chooseCases(cases: readonly AppCase[], ids: readonly string[]): AppCase[] {
  if (ids.length === 0) return [...cases];
  return ids.map((id) => {
    const found = cases.find((each) => each.id === id);
    if (!found) throw new Error(`No case is called ${id}.`);
    return found;
  });
}
