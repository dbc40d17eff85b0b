import { talkWord, type TalkWord } from '../../say/talk-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { pluralOf } from '../../words/singular.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';
import { remarkSamples } from './remarks-step.ts';
import { value } from './reservations/expressions.ts';

export type ActionInput = Extract<OperationInput, { kind: 'put-action' }>['action'];
export type Word = (name: TalkWord, values?: Record<string, string>) => string;

/** What is said under the things of an app, and where it stands. */
export interface Said {
  id: string;
  block: string;
  actions: string[];
}

export function talkWords(language: Language): Word {
  return (name, values = {}) => talkWord(language, name, values);
}

/** `reply` and `replies` are both replies. */
export function pluralNoun(noun: string): string {
  if (/s$|content$|[^a-z ]/.test(noun)) return noun;
  return pluralOf(noun);
}

const reasons = ['spam', 'offensive', 'offTopic', 'misleading', 'otherReason'] as const;

/** What is asked of whoever reports something. */
export function flagInputs(word: Word): FieldInput[] {
  return [
    {
      id: 'reason',
      label: word('reason'),
      type: 'choice',
      required: true,
      options: reasons.map((id) => ({ id, label: word(id) })),
      order: 20,
    },
    { id: 'note', label: word('note'), type: 'longText', order: 30 },
  ];
}

/** What was reported, by whom and why, and what became of it. */
export function flagEntity(
  target: EntityDraft,
  said: Said | undefined,
  { wishes, word }: { wishes: Wishes; word: Word },
): EntityDraft {
  const thing = target.head.id;
  const [reason, note] = flagInputs(word);
  const fields: FieldInput[] = [
    { id: 'excerpt', label: word('excerpt'), type: 'text', required: true, order: 10 },
    ...(reason && note ? [reason, note] : []),
    { id: thing, label: target.head.singular, type: 'relation', target: thing, order: 40 },
    ...(said
      ? [{ id: said.id, label: word('reply'), type: 'relation' as const, target: said.id, order: 50 }]
      : []),
    { id: 'person', label: word('by'), type: 'text', order: 60 },
    { id: 'on', label: word('on'), type: 'dateTime', order: 70 },
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: [
        { id: 'open', label: word('open'), tone: 'waiting' },
        { id: 'removed', label: word('removed'), tone: 'bad' },
        { id: 'dismissed', label: word('dismissed'), tone: 'good' },
      ],
      default: value('open'),
      order: 80,
    },
  ];
  return {
    head: {
      id: 'flag',
      singular: word('flag'),
      plural: word('queue', { noun: pluralNoun(wishes.moderation?.noun ?? '') }),
      path: 'reports-to-look-at',
      icon: 'flag',
      titleField: 'excerpt',
      origin: 'kept',
      ownership: 'own',
    },
    fields,
    samples: flagSamples(target, said, { wishes, reason: 'offTopic' }),
    view: 'list',
    phrases: [],
  };
}

/** One thing and one remark that somebody has reported, and one that was left as it is. */
function flagSamples(
  target: EntityDraft,
  said: Said | undefined,
  { wishes, reason }: { wishes: Wishes; reason: string },
): EntityDraft['samples'] {
  const thing = target.head.id;
  const remarks = said && !wishes.answers ? remarkSamples(target, wishes).slice(2) : [];
  const rows = target.samples.slice(2, 5);
  return rows.map(({ id, values }, index) => {
    const remark = index === 1 ? remarks.find((each) => each.values[thing] === id) : undefined;
    const excerpt = remark?.values['content'] ?? values[target.head.titleField] ?? '';
    return {
      id: `sample-flag-${index + 1}`,
      values: {
        excerpt: typeof excerpt === 'string' ? excerpt : '',
        reason: index === 1 ? 'misleading' : reason,
        [thing]: id,
        ...(remark && said ? { [said.id]: remark.id } : {}),
        person: '',
        on: { days: -(index + 1), time: '09:40' },
        status: index === 2 ? 'dismissed' : 'open',
      },
    };
  });
}
