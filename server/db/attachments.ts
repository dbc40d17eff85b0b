import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { TableProfile } from '../agent/engines/engine.ts';
import type { Database } from './pool.ts';
import type { Tables } from './tables.ts';

/** A file somebody attached, and the table that was read from it. */
export interface StoredAttachment {
  id: string;
  fileName: string;
  bytes: number;
  /** SHA-256 of the file as sent. */
  content: string;
  /** SHA-256 of the table as UTF-8 CSV with one header line. */
  data: string;
  sheet: string | null;
  sheets: string[];
  profile: TableProfile;
}

const columnSchema = z.object({
  header: z.string(),
  type: z.enum([
    'text',
    'longText',
    'number',
    'boolean',
    'date',
    'dateTime',
    'time',
    'weekday',
    'weekdayTimeRange',
    'timeRange',
    'list',
    'url',
    'email',
    'empty',
  ]),
  separator: z.string().optional(),
  order: z.enum(['ymd', 'dmy', 'mdy']).optional(),
  decimal: z.enum(['.', ',']).optional(),
  unit: z.string().optional(),
  filled: z.number(),
  distinct: z.number(),
  unique: z.boolean(),
  frequent: z.array(z.object({ value: z.string(), count: z.number() })),
  longest: z.number(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

const profileSchema: z.ZodType<TableProfile> = z.object({
  rows: z.number(),
  columns: z.array(columnSchema),
  key: z.string().optional(),
  title: z.string().optional(),
  problems: z.array(z.string()),
  sample: z.array(z.array(z.string())),
});

/** Keeps it; one of the same id is the same file and stays. */
export async function putAttachment(database: Database, attachment: StoredAttachment): Promise<void> {
  const { sheets, profile, ...rest } = attachment;
  await database
    .insertInto('attachments')
    .values({ ...rest, sheets: JSON.stringify(sheets), profile: JSON.stringify(profile) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** In the order of `ids`; those that are not there are left out. */
export async function findAttachments(
  database: Database,
  ids: readonly string[],
): Promise<StoredAttachment[]> {
  if (ids.length === 0) return [];
  const rows = await database.selectFrom('attachments').selectAll().where('id', 'in', ids).execute();
  const found = new Map(rows.map((row) => [row.id, toAttachment(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

function toAttachment(row: Selectable<Tables['attachments']>): StoredAttachment {
  const { createdAt: _, ...rest } = row;
  return {
    ...rest,
    sheets: z.array(z.string()).parse(row.sheets),
    profile: profileSchema.parse(row.profile),
  };
}
