import type { ContentPack } from '../../../../../templates/content/content-pack.ts';
import { loadPack } from '../../../../../templates/content/load-pack.ts';
import type { Language } from '../understand/wishes.ts';
import type { Person } from './person-content.ts';
import { choosePack } from './choose-pack.ts';

/** A pack that was chosen. */
export interface Content extends ContentPack {
  id: string;
  /** Its rows fit where they are of the very thing; what it says is told by the trade itself. */
  neighbour?: true;
  /** Whom a site presents. */
  person?: Person;
}

/** What there is to say about an idea's domain; `undefined` where no pack clearly fits. */
export async function contentOfIdea(text: string, language: Language): Promise<Content | undefined> {
  const id = choosePack(text);
  return id === undefined ? undefined : { id, ...(await loadPack(id, language)) };
}
