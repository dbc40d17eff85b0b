import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { talkWord, type TalkWord } from '../../say/talk-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import { all, binary, not, path, value } from './reservations/expressions.ts';

/** How many agree with what somebody said, once each: the field, the button and what is kept for it. */
export interface RemarkVotes {
  field: FieldInput;
  actions: string[];
  operations: OperationInput[];
  sentence: string;
}

/** Votes on each remark; `remark` is the entity of the remarks. */
export function remarkVotes(
  remark: { id: string; singular: string },
  { remarks, people, language }: Wishes,
): RemarkVotes | undefined {
  const kind = remarks?.votes;
  if (!kind) return undefined;
  const word = (name: TalkWord, values = {}) => talkWord(language, name, values);
  const here = binary('equal', path('each', remark.id), path('row', 'id'));
  const mine = people ? all(here, binary('equal', path('each', 'owner'), path('person', 'id'))) : here;
  const exists: Expression = { kind: 'aggregate', operation: 'exists', entity: 'remarkVote', where: mine };
  const next = (by: 'add' | 'subtract') => ({
    kind: 'set' as const,
    values: { votes: binary(by, path('row', 'votes'), value(1)) },
  });
  const kept: EntityDraft = {
    head: {
      id: 'remarkVote',
      singular: word('votes'),
      plural: word('votes'),
      path: 'remark-votes',
      titleField: remark.id,
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      {
        id: remark.id,
        label: remark.singular,
        type: 'relation',
        target: remark.id,
        required: true,
        order: 10,
      },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
  const icon = kind === 'like' ? 'heart' : kind === 'helpful' ? 'thumbs-up' : 'arrow-big-up';
  return {
    field: {
      id: 'votes',
      label: word('votes'),
      type: 'number',
      default: value(0),
      byActions: true,
      order: 80,
    },
    actions: ['voteRemark'],
    operations: [
      ...entityOperations(kept),
      {
        kind: 'put-action',
        action: {
          id: 'voteRemark',
          label: word(kind),
          icon,
          entity: remark.id,
          shownWhen: not(exists),
          effects: [
            { kind: 'create', entity: 'remarkVote', values: { [remark.id]: path('row', 'id') } },
            next('add'),
          ],
          confirmation: value(word('counted')),
          reverse: 'unvoteRemark',
        },
      },
      {
        kind: 'put-action',
        action: {
          id: 'unvoteRemark',
          label: word(`${kind}Back`),
          icon,
          entity: remark.id,
          shownWhen: exists,
          effects: [
            { kind: 'forEach', entity: 'remarkVote', where: mine, effects: [{ kind: 'remove' }] },
            next('subtract'),
          ],
          confirmation: value(word('uncounted')),
          reverse: 'voteRemark',
        },
      },
    ],
    sentence: word('sentenceVotes', { label: word(kind), remark: remark.singular.toLowerCase() }),
  };
}
