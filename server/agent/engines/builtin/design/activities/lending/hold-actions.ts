import type { Effect } from '../../../../../../../templates/spec/action.ts';
import type { Expression } from '../../../../../../../templates/spec/expression.ts';
import type { LendingWord } from '../../../say/lending-words.ts';
import type { EntityDraft, OperationInput } from '../../app-draft.ts';
import { confirmationOf } from '../../row-sentence.ts';
import { all, binary, not, path, value } from '../reservations/expressions.ts';
import { eachOf } from './lending-entities.ts';

const today: Expression = { kind: 'today' };
const isState = (state: string, scope: 'row' | 'each' = 'row') =>
  binary('equal', path(scope, 'status'), value(state));

type Word = (name: LendingWord, values?: Record<string, string>) => string;

export function waits(lent: EntityDraft, of: Expression): Expression {
  return {
    kind: 'aggregate',
    operation: 'exists',
    entity: 'hold',
    where: eachOf(lent, of, isState('waiting', 'each')),
  };
}

/** Whoever waited for it has it now. */
export function collect(lent: EntityDraft, of: Expression): Effect {
  return {
    kind: 'forEach',
    entity: 'hold',
    where: eachOf(lent, of, isState('ready', 'each')),
    effects: [{ kind: 'set', values: { status: value('collected') } }],
  };
}

/** Those who wait are told that it is back. */
export function tellNext(lent: EntityDraft, word: Word, of: Expression): Effect[] {
  const [before = '', after = ''] = word('readyText', { row: '\n' }).split('\n');
  const name: [string, ...string[]] = [lent.head.id, lent.head.titleField];
  return [
    {
      kind: 'forEach',
      entity: 'hold',
      where: eachOf(lent, of, isState('waiting', 'each')),
      effects: [
        { kind: 'set', values: { status: value('ready') } },
        {
          kind: 'notify',
          person: path('each', 'owner'),
          text: { kind: 'join', parts: [value(before), path('each', ...name), value(after)] },
        },
      ],
    },
  ];
}

/** Whether somebody of this name waits for the row acted on. */
function waitsAs(lent: EntityDraft, name: Expression): Expression {
  return {
    kind: 'aggregate',
    operation: 'exists',
    entity: 'hold',
    where: all(
      eachOf(lent, path('row', 'id'), isState('waiting', 'each')),
      binary('equal', path('each', 'person'), name),
    ),
  };
}

type ActionInput = Extract<OperationInput, { kind: 'put-action' }>['action'];

export function holdActions(
  lent: EntityDraft,
  hold: EntityDraft,
  { word, theirs }: { word: Word; theirs: Expression | undefined },
): ActionInput[] {
  const { id } = lent.head;
  const suffix = id.charAt(0).toUpperCase() + id.slice(1);
  const person = hold.fields.find((field) => field.id === 'person');
  const who = theirs ? path('person', 'name') : path('input', 'person');
  return [
    {
      id: `hold${suffix}`.slice(0, 48),
      label: word('hold'),
      icon: 'bookmark',
      entity: id,
      inputs: person ? { person: { ...person, order: 10 } } : {},
      // Whoever has it or waits for it already need not ask.
      shownWhen: theirs
        ? all(isState('out'), not(theirs), not(waitsAs(lent, path('person', 'name'))))
        : isState('out'),
      guards: [
        {
          must: not(waitsAs(lent, who)),
          message: word('heldAlready'),
        },
      ],
      effects: [
        {
          kind: 'create',
          entity: 'hold',
          values: {
            [id]: path('row', 'id'),
            person: path('input', 'person'),
            on: today,
            status: value('waiting'),
          },
        },
      ],
      confirmation: confirmationOf(lent, word('held'), {}),
    },
    {
      id: 'withdrawHold',
      label: word('cancelHold'),
      icon: 'x',
      entity: 'hold',
      shownWhen: binary('or', isState('waiting'), isState('ready')),
      effects: [{ kind: 'set', values: { status: value('cancelled') } }],
      confirmation: { kind: 'value', value: word('holdGone') },
      tone: 'danger',
    },
  ];
}
