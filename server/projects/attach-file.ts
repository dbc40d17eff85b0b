import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { profileTable } from '../agent/engines/builtin/table/profile-table.ts';
import { readTable } from '../agent/engines/builtin/table/read-table.ts';
import type { Table } from '../agent/engines/builtin/table/read-table.ts';
import { TableError } from '../agent/engines/builtin/table/table-error.ts';
import { writeCsv } from '../agent/engines/builtin/table/write-csv.ts';
import type { Attachment } from '../contract/attachment.ts';
import { putAttachment } from '../db/attachments.ts';
import type { StoredAttachment } from '../db/attachments.ts';
import type { Database } from '../db/pool.ts';
import { AppError } from '../errors.ts';
import { createId } from '../identifier.ts';

/** Keeps a file and the table in it, and says what Sprout understood. */
export async function attachFile(
  database: Database,
  folder: string,
  file: { bytes: Buffer; fileName: string; sheet?: string | undefined },
): Promise<Attachment> {
  const { bytes, fileName } = file;
  const table = await read(file);
  const csv = Buffer.from(writeCsv(table));
  const content = hashOf(bytes);
  const data = hashOf(csv);
  for (const [name, part] of [
    [content, bytes],
    [`${data}.csv`, csv],
  ] as const)
    await keep(folder, name, part);
  const attachment: StoredAttachment = {
    id: createId('a'),
    fileName,
    bytes: bytes.length,
    content,
    data,
    sheet: file.sheet ?? table.sheets?.[0] ?? null,
    sheets: table.sheets ?? [],
    profile: profileTable(table),
  };
  await putAttachment(database, attachment);
  return presentAttachment(attachment);
}

/** Where the table of an attachment is kept: UTF-8 CSV with one header line. */
export function tablePath(folder: string, attachment: Pick<StoredAttachment, 'data'>): string {
  return join(folder, `${attachment.data}.csv`);
}

function presentAttachment({ id, fileName, bytes, sheet, sheets, profile }: StoredAttachment): Attachment {
  return {
    id,
    fileName,
    bytes,
    rows: profile.rows,
    columns: profile.columns.map(({ header, type, filled, frequent }) => ({
      header,
      type,
      filled,
      examples: frequent.slice(0, 3).map(({ value }) => value),
    })),
    problems: [...profile.problems],
    ...(sheets.length > 0 && { sheets }),
    ...(sheet !== null && { sheet }),
  };
}

async function read(file: { bytes: Buffer; fileName: string; sheet?: string | undefined }): Promise<Table> {
  try {
    const table = await readTable(
      file.bytes,
      file.fileName,
      file.sheet === undefined ? {} : { sheet: file.sheet },
    );
    return cleanTable(table);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const code = error.code === 'too-large' ? 'too-large' : 'invalid-input';
    throw new AppError(code, error.message, { data: { reason: error.code }, cause: error });
  }
}

// Postgres keeps no text with this character in it.
function cleanTable(table: Table): Table {
  const clean = (text: string) => text.replaceAll('\u0000', '');
  return { ...table, header: table.header.map(clean), rows: table.rows.map((row) => row.map(clean)) };
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Written beside and renamed, so that a file of that name is always whole. */
async function keep(folder: string, name: string, bytes: Buffer): Promise<void> {
  const draft = join(folder, `${createId('a')}.tmp`);
  await writeFile(draft, bytes);
  await rename(draft, join(folder, name));
}
