import { readFile } from 'node:fs/promises';
import { contentPackSchema, type ContentPack } from './content-pack.ts';

/** Reads a pack in one language. Rejects when there is none of this id or it breaks the schema. */
export async function loadPack(id: string, language: 'en' | 'zh'): Promise<ContentPack> {
  const file = new URL(`packs/${id}/${language}.json`, import.meta.url);
  return contentPackSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}
