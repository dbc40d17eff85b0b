import { format } from 'oxfmt';
import { ComposeError } from './compose-error.ts';
import type { FileMap } from './layer.ts';

/** The style of apps, the same as in the real files they are made of. */
const style = { printWidth: 110, singleQuote: true };

const formatted = new Map<string, Promise<string>>();
const mostRemembered = 2000;

/** Formats printed files. What was formatted before is remembered, since most files of an app stay as they are. */
export async function formatFiles(files: FileMap): Promise<Map<string, string>> {
  const entries = await Promise.all(
    [...files].map(async ([path, text]): Promise<[string, string]> => [path, await formatFile(path, text)]),
  );
  return new Map(entries);
}

function formatFile(path: string, text: string): Promise<string> {
  if (!/\.(ts|tsx|css|json)$/.test(path)) return Promise.resolve(text);
  const key = `${path}\n${text}`;
  const known = formatted.get(key);
  if (known) return known;
  if (formatted.size >= mostRemembered) formatted.clear();
  const result = run(path, text);
  formatted.set(key, result);
  return result;
}

async function run(path: string, text: string): Promise<string> {
  const { code, errors } = await format(path, text, style);
  const error = errors[0];
  if (error)
    throw new ComposeError(`${path} could not be printed: ${error.message}. ${error.codeframe ?? ''}`);
  return code;
}
