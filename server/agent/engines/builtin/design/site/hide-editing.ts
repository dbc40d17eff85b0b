import type { Wishes } from '../../understand/wishes.ts';
import type { AppKind } from '../../words/kind.ts';
import type { EntityDraft } from '../app-draft.ts';

const sites = new Set<AppKind>(['brochure', 'publication', 'shop']);
const made =
  '(?:post|publish|submit|upload|create|add|manage|edit|delete|record|write|contribut|enter|maintain)(?:e|s|es|ed|ing|e?ing|ion|ment)?';
const madeInChinese = '(?:发布|上传|添加|创建|提交|管理|编辑|删除|记录|投稿|新增)';

/**
 * On a site that visitors only read, what changes its things is hidden until somebody turns editing on. What the
 * message says people post or manage stays open. Says what is hidden.
 */
export function hideEditing(
  entities: readonly EntityDraft[],
  { site, people, text, language }: Wishes,
  kind: AppKind,
): EntityDraft[] {
  if (!site || people || !sites.has(kind)) return [];
  const hidden = entities.filter(
    (entity) =>
      entity.head.origin === 'kept' &&
      entity.head.ownership !== 'own' &&
      !isMade(entity, withoutCarts(text.slice(0, 8000)), language) &&
      !/^(?:comment|review|order|booking|application|message|guestEntry|registration|poll|vote)$/.test(
        entity.head.id,
      ),
  );
  for (const entity of hidden) entity.head.editing = 'switch';
  return hidden;
}

/** `add plants to the cart`: nobody writes plants. */
function withoutCarts(text: string): string {
  return text.replace(
    /\badd(?:ing|ed)?\b[^.,;]{0,40}?\b(?:to|into) (?:the |their |a |an |my |his |her )?(?:\w+ )?(?:cart|basket|bag|trolley|wish ?list|favou?rites|watch ?list|collection|list)\b/gi,
    ' ',
  );
}

function isMade({ head, entry }: EntityDraft, text: string, language: 'en' | 'zh'): boolean {
  const names = [
    head.singular,
    head.plural,
    entry?.en,
    entry?.plural,
    ...(language === 'zh' ? [entry?.zh] : []),
  ]
    .flatMap((name) => name ?? [])
    .map((name) => name.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, ''));
  const pattern =
    language === 'zh'
      ? new RegExp(`${madeInChinese}.{0,6}(?:${names.join('|')})`, 'i')
      : new RegExp(
          `\\b(?:${made}|shar(?:e|ing) (?:their|your|my|his|her)(?: own)?)\\b(?:[ ,]+(?:and |or )?[\\w']+){0,4}? (?:${names.join('|')}|poetry|content)\\b`,
          'i',
        );
  return pattern.test(text);
}
