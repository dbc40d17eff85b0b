import { hasSources } from '../../../base/print/storage-features.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';

/** `server/data/file-rows.ts`: the rows of files in `data/`, for apps that have some. */
export function printFileRows(spec: AppSpec): string {
  const type = `import type { Row } from '../../shared/rows.ts';`;
  const signature = 'export async function readFileRows(): Promise<ReadonlyMap<string, readonly Row[]>> {';
  if (!hasSources(spec))
    return [type, '', '/** This app has no rows from files. */', signature, 'return new Map();', '}\n'].join(
      '\n',
    );
  return [
    `import { readFile } from 'node:fs/promises';`,
    `import { join } from 'node:path';`,
    `import { readSource } from '../../shared/csv/read-source.ts';`,
    `import { sources } from '../../shared/csv/sources.ts';`,
    type,
    '',
    '/** The rows of files in `data/`, by entity. */',
    signature,
    'const rows = new Map<string, readonly Row[]>();',
    'for (const source of sources) {',
    `const text = await readFile(join(import.meta.dirname, '../..', source.file), 'utf8');`,
    'rows.set(source.entity.id, readSource(text, source));',
    '}',
    'return rows;',
    '}\n',
  ].join('\n');
}
