import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import { bytesOf, sizeText } from './read-file.ts';
import type { en } from './text.ts';
import type { UploadFields } from './upload-zone.tsx';

/** What is said under the name of a file: folder, size, when it was added, downloads, and until when its link works. */
export function factsOf(
  { entity, fields, words }: { entity: EntityDefinition; fields: UploadFields; words: typeof en },
  row: Row,
): string {
  const dateOf = (id: string | undefined) => {
    const field = id === undefined ? undefined : fieldOf(entity, id);
    return field && row[field.id] ? formatValue(field, row[field.id], locale) : '';
  };
  const until = dateOf(fields.until);
  return [
    fields.album === undefined ? '' : String(row[fields.album] ?? ''),
    sizeText(bytesOf(String(row[fields.file] ?? '')), locale),
    dateOf(fields.added),
    fields.downloads === undefined ? '' : words.downloads(Number(row[fields.downloads] ?? 0)),
    until && words.linkUntil(until),
  ]
    .filter(Boolean)
    .join(' · ');
}
