import { inSentence } from '../records/files/src/blocks/records/names.ts';
import { en } from '../../base/files/src/text/en.ts';
import { zh } from '../../base/files/src/text/zh.ts';
import type { AppSpec } from '../../spec/app-spec.ts';
import type { Entity } from '../../spec/entity.ts';

/** The words an app shows, of those a block has in both languages. */
export function wordsFor<Words>(spec: AppSpec, words: { en: Words; zh: Words }): Words {
  return spec.language === 'zh' ? words.zh : words.en;
}

/** The app's own fixed words: Save, Undo, Edit, … */
export function appWords(spec: AppSpec): typeof en {
  return wordsFor(spec, { en, zh });
}

/**
 * What rows are called in what a check proves: a personal list, whose rows have no name of their own, is `your agenda`.
 */
export function spokenOf(entity: Entity): string {
  const { singular, plural } = nouns(entity);
  return isPersonalList(entity) ? `your ${singular}` : plural;
}

/** Whether an entity is the list of one person's choices, called by one name however many rows it has. */
export function isPersonalList(entity: Entity): boolean {
  return entity.ownership === 'own' && entity.singular === entity.plural;
}

/** What rows are called inside a sentence. */
export function nouns(entity: Entity): { singular: string; plural: string } {
  return { singular: inSentence(entity.singular), plural: inSentence(entity.plural) };
}
