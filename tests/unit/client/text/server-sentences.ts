import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { z } from 'zod';
import { projectRoot } from '../../../support/project-root.ts';

export interface ServerSentence {
  file: string;
  line: number;
  /** The literal with `{}` for each gap. */
  text: string;
}

// Prompts and answers to the model, the builtin engine's words (in both languages there) and output for the terminal.
const places = ['server/**/*.ts', 'sandbox/**/*.ts', 'templates/spec/*.ts'];
const elsewhere = [/^server\/agent\/engines\/builtin\/(?!table\/)/, /^server\/projects\/plan-edits\/words\//];
const sql = /^(?:SELECT|ALTER|DROP|CREATE|GRANT|REVOKE|BEGIN|SET|DECLARE|FETCH|\{\} ROLE|SHOW) /;

/** Every literal in the sources of the server that reads like a sentence. */
export function serverSentences(): ServerSentence[] {
  return places
    .flatMap((pattern) => globSync(pattern, { cwd: projectRoot }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !elsewhere.some((place) => place.test(file)))
    .toSorted()
    .flatMap(sentencesOf);
}

function sentencesOf(file: string): ServerSentence[] {
  const source = readFileSync(join(projectRoot, file), 'utf8');
  const { program } = parseSync(file, source);
  const found: ServerSentence[] = [];
  visit(program, (text, at) => {
    const isSentence =
      /^[A-Z“{]/.test(text) && (/[a-z].* |^\{\} ?[a-z]| \{\}/.test(text) || /[a-z]\.$/.test(text));
    if (isSentence && !sql.test(text))
      found.push({ file, line: source.slice(0, at).split('\n').length, text });
  });
  return found;
}

const nodeSchema = z.looseObject({ type: z.string(), start: z.number() });
const literalSchema = z.looseObject({ type: z.literal('Literal'), value: z.string() });
const templateSchema = z.looseObject({
  type: z.literal('TemplateLiteral'),
  quasis: z.array(z.looseObject({ value: z.looseObject({ cooked: z.string() }) })),
});

function visit(node: unknown, report: (text: string, at: number) => void): void {
  if (Array.isArray(node)) for (const each of node) visit(each, report);
  const known = nodeSchema.safeParse(node);
  if (!known.success || known.data.type === 'ImportDeclaration') return;
  const literal = literalSchema.safeParse(node);
  const template = templateSchema.safeParse(node);
  if (literal.success) report(literal.data.value, known.data.start);
  if (template.success)
    report(template.data.quasis.map(({ value }) => value.cooked).join('{}'), known.data.start);
  for (const part of Object.values(known.data)) if (typeof part === 'object') visit(part, report);
}
