import type { AppSpec } from '../spec/app-spec.ts';
import { findProblems } from '../spec/find-problems.ts';
import { checksFor } from './checks-for.ts';
import { ComposeError } from './compose-error.ts';
import { formatFiles } from './format-files.ts';
import type { Catalogue, FileMap } from './layer.ts';
import { packageVersions } from './package-versions.ts';
import { printPackage } from './print-package.ts';
import { printPage } from './print-page.ts';
import { selectParts } from './select-parts.ts';
import { printSpec } from './print-spec.ts';

/**
 * All files of the app that a spec describes, by path. The same spec gives the same bytes. `sources` are the texts of
 * the files under `data/` that entities name, and of all migrations ever released. Throws ComposeError when the spec or the catalogue do not fit together.
 */
export async function compose(
  spec: AppSpec,
  catalogue: Catalogue,
  sources: FileMap = new Map(),
): Promise<Map<string, string>> {
  const [problem] = findProblems(spec);
  if (problem) throw new ComposeError(problem.sentence);
  const selected = selectParts(spec, catalogue);
  const files = new Map<string, string>();
  const owners = new Map<string, string>();
  const add = (owner: string, added: FileMap) => {
    for (const [path, text] of added) {
      const other = owners.get(path);
      if (other) throw new ComposeError(`“${other}” and “${owner}” both bring the file ${path}.`);
      owners.set(path, owner);
      files.set(path, text);
    }
  };
  const printed = new Map<string, string>();
  const print = (owner: string, added: FileMap) => {
    add(owner, added);
    for (const [path, text] of added) printed.set(path, text);
  };

  for (const layer of selected.layers) {
    add(layer.id, layer.files);
    if (layer.print) print(layer.id, layer.print(spec, sources));
  }
  for (const block of selected.blocks) add(block.id, block.files);
  add('data', sourcesOf(spec, sources));
  for (const page of Object.values(spec.pages))
    print('pages', new Map([[`src/pages/${page.id}.tsx`, printPage(page, spec, catalogue)]]));
  for (const check of checksFor(spec, catalogue))
    print('checks', new Map([[`checks/${check.id}.json`, JSON.stringify(check)]]));
  print('spec', new Map([['sprout.json', printSpec(spec)]]));
  add('package', new Map([['package.json', printPackage(spec, selected, packageVersions())]]));

  for (const [path, text] of await formatFiles(printed)) files.set(path, text);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sourcesOf(spec: AppSpec, sources: FileMap): FileMap {
  const files = new Map<string, string>();
  for (const { source, plural } of Object.values(spec.entities)) {
    if (!source) continue;
    const text = sources.get(source.file);
    if (text === undefined)
      throw new ComposeError(`The rows of “${plural}” are to come from ${source.file}, which is not there.`);
    files.set(source.file, text);
  }
  return files;
}
