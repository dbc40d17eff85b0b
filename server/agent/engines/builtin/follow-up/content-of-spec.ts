import { readFileSync } from 'node:fs';
import { contentPackSchema, type ContentPack } from '../../../../../templates/content/content-pack.ts';
import { packs } from '../../../../../templates/content/packs/index.ts';
import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { choosePack } from '../content/choose-pack.ts';

const known = new Map<string, ContentPack>();
/** What is said where no pack fits: a group of people who do something together. */
const neutral = 'community';

/** What there is to say about an app's domain, in its language. */
export function contentOfSpec(spec: Pick<AppSpec, 'name' | 'description' | 'language'>): ContentPack {
  const chosen = choosePack(`${spec.description} ${spec.name}`) ?? neutral;
  const id = packs.some((pack) => pack.id === chosen) ? chosen : neutral;
  const key = `${id}/${spec.language}`;
  const read = known.get(key);
  if (read) return read;
  const file = new URL(`../../../../../templates/content/packs/${key}.json`, import.meta.url);
  const content = contentPackSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  known.set(key, content);
  return content;
}
