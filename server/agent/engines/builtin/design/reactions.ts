import type { Effect } from '../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../templates/spec/expression.ts';
import type { Language } from '../understand/wishes.ts';
import type { CollectionEntry } from '../words/data/collections.ts';
import type { EntityDraft } from './app-draft.ts';

/** One more or one less on the thing that somebody likes or follows. */
export function counted({ counts }: CollectionEntry, { head, fields }: EntityDraft, by: 1 | -1): Effect[] {
  if (!counts || head.source || !fields.some(({ id, derived }) => id === counts.id && derived === undefined))
    return [];
  const now: Expression = { kind: 'path', scope: 'row', path: [counts.id] };
  const next: Expression = {
    kind: 'binary',
    operator: by > 0 ? 'add' : 'subtract',
    left: now,
    right: { kind: 'value', value: 1 },
  };
  const first: Expression = { kind: 'value', value: by > 0 ? 1 : 0 };
  const value: Expression = {
    kind: 'if',
    condition: { kind: 'missing', of: now },
    whenTrue: first,
    whenFalse: next,
  };
  return [{ kind: 'set', values: { [counts.id]: value } }];
}

/** Whoever made the thing reads who did it: `Ana Novak likes “First frost”`. */
export function told(entry: CollectionEntry, { head, fields }: EntityDraft, language: Language): Effect[] {
  const title = fields.find(({ id }) => id === head.titleField);
  if (!entry.told || !title || (title.type !== 'text' && title.type !== 'longText')) return [];
  const quote = language === 'zh' ? ['「', '」'] : [' “', '”'];
  const text = (value: string): Expression => ({ kind: 'value', value });
  return [
    {
      kind: 'notify',
      person: { kind: 'path', scope: 'row', path: ['owner'] },
      text: {
        kind: 'join',
        parts: [
          { kind: 'path', scope: 'person', path: ['name'] },
          text(`${language === 'zh' ? '' : ' '}${entry.told[language]}${quote[0] ?? ''}`),
          { kind: 'path', scope: 'row', path: [head.titleField] },
          text(quote[1] ?? ''),
        ],
      },
    },
  ];
}

/** The step in words. */
export function reactionSentence(
  { verb, back, counts }: CollectionEntry,
  { head }: EntityDraft,
  { language, page }: { language: Language; page: string },
): [string, string] {
  const does = verb?.[language] ?? '';
  const undoes = back?.[language] ?? '';
  const count = counts?.[language] ?? '';
  if (language === 'zh')
    return [
      `${does}${head.plural}`,
      `每个${head.singular}上有“${does}”，再按“${undoes}”可撤回；${count}随之变化，自己的列在“${page}”。`,
    ];
  const singular = head.singular.toLowerCase();
  return [
    `${does}: ${singular}`,
    `On every ${singular} there is “${does}”, and “${undoes}” takes it back. “${count}” counts along, and one’s own are on “${page}”.`,
  ];
}
