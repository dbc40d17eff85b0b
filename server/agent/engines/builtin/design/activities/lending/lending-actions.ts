import type { Expression } from '../../../../../../../templates/spec/expression.ts';
import { lendingWord, sayDays, type LendingWord } from '../../../say/lending-words.ts';
import type { LendingWish } from '../../../understand/find-lending.ts';
import type { Wishes } from '../../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../../app-draft.ts';
import { confirmationOf } from '../../row-sentence.ts';
import { all, binary, not, path, value } from '../reservations/expressions.ts';
import { collect, holdActions, tellNext, waits } from './hold-actions.ts';
import { eachOf } from './lending-entities.ts';
import { usualDays } from './lending-samples.ts';

export interface LendingActions {
  operations: OperationInput[];
  onLent: string[];
  onLoan: string[];
  onHold: string[];
}

interface Drafts {
  lent: EntityDraft;
  loan: EntityDraft;
  hold: EntityDraft | undefined;
}

const today: Expression = { kind: 'today' };
const isState = (state: string, scope: 'row' | 'each' = 'row') =>
  binary('equal', path(scope, 'status'), value(state));
const missing = (of: Expression): Expression => ({ kind: 'missing', of });

/** What happens when something goes out, comes back, is kept longer, paid for and waited for. */
export function lendingActions(
  { lent, loan, hold }: Drafts,
  { language, people }: Wishes,
  lending: LendingWish,
): LendingActions {
  const word = (name: LendingWord, values = {}) => lendingWord(language, name, values);
  const days = lending.days ?? usualDays;
  const { id } = lent.head;
  const suffix = id.charAt(0).toUpperCase() + id.slice(1);
  const holder = loan.fields.find((field) => field.id === 'holder' || field.id === 'person');
  const row = path('row', 'id');
  const borrow = `${lending.verb === 'borrow' ? 'borrow' : 'hand'}${suffix}`.slice(0, 48);
  const back = `return${suffix}`.slice(0, 48);
  const dueDate: FieldInput = {
    id: 'dueOn',
    label: word('due'),
    type: 'date',
    required: true,
    default: binary('addDays', today, value(days)),
    order: 20,
  };
  const staff = lending.by === 'staff';
  const due = staff ? path('input', 'dueOn') : binary('addDays', today, value(days));
  const put = (action: Extract<OperationInput, { kind: 'put-action' }>['action']): OperationInput => ({
    kind: 'put-action',
    action,
  });
  const open = missing(path('each', 'returnedOn'));
  const next = hold ? tellNext(lent, word, path('row', 'id')) : [];
  const mine = binary('equal', path('each', 'person'), path('person', 'name'));
  const theirs: Expression = {
    kind: 'aggregate',
    operation: 'exists',
    entity: loan.head.id,
    where: all(eachOf(lent, row, open), mine),
  };
  const users = (people?.roles ?? [])
    .filter(({ entry }) => entry.side === 'uses')
    .map(({ entry }) => entry.id);
  const isStaff = users.map((role) => not(binary('equal', path('person', 'role'), value(role))));
  const [firstRole, ...otherRoles] = isStaff;
  const allowed = firstRole ? binary('or', theirs, all(firstRole, ...otherRoles)) : theirs;
  const operations = [
    put({
      id: borrow,
      label: word(lending.verb),
      icon: 'log-out',
      entity: id,
      inputs: {
        ...(holder ? { [holder.id]: { ...holder, order: 10 } } : {}),
        ...(staff ? { dueOn: dueDate } : {}),
      },
      shownWhen: isState('available'),
      guards: [{ must: isState('available'), message: word('notThere') }],
      effects: [
        {
          kind: 'create',
          entity: loan.head.id,
          values: {
            [id]: row,
            ...(holder ? { [holder.id]: path('input', holder.id) } : {}),
            on: today,
            dueOn: due,
            renewals: value(0),
          },
        },
        {
          kind: 'set',
          values: {
            status: value('out'),
            dueBack: due,
            timesOut: binary('add', path('row', 'timesOut'), value(1)),
          },
        },
        ...(hold ? [collect(lent, row)] : []),
      ],
      confirmation: confirmationOf(lent, word(staff ? 'given' : 'borrowed', { page: loan.head.plural }), {}),
      tone: 'primary',
    }),
    put({
      id: back,
      label: word('return'),
      icon: 'undo-2',
      entity: id,
      shownWhen: isState('out'),
      guards: people && !staff ? [{ must: allowed, message: word('notYours') }] : [],
      effects: [
        {
          kind: 'forEach',
          entity: loan.head.id,
          where: eachOf(lent, row, open),
          effects: [{ kind: 'set', values: { returnedOn: today } }],
        },
        { kind: 'set', values: { status: value('available'), dueBack: value(null) } },
        ...next,
      ],
      confirmation: confirmationOf(lent, word('backAgain'), {}),
    }),
    put({
      id: 'returnLoan',
      label: word('return'),
      icon: 'undo-2',
      entity: loan.head.id,
      shownWhen: missing(path('row', 'returnedOn')),
      effects: [
        { kind: 'set', values: { returnedOn: today } },
        { kind: 'set', path: [id], values: { status: value('available'), dueBack: value(null) } },
        ...(hold ? tellNext(lent, word, path('row', id)) : []),
      ],
      confirmation: { kind: 'value', value: word('loanBack') },
    }),
    put({
      id: 'renewLoan',
      label: word('renew'),
      icon: 'calendar-plus',
      entity: loan.head.id,
      shownWhen: missing(path('row', 'returnedOn')),
      guards: [
        { must: binary('less', path('row', 'renewals'), value(2)), message: word('tooOften') },
        ...(hold ? [{ must: not(waits(lent, path('row', id))), message: word('heldByOther') }] : []),
      ],
      effects: [
        {
          kind: 'set',
          values: {
            dueOn: binary('addDays', path('row', 'dueOn'), value(days)),
            renewals: binary('add', path('row', 'renewals'), value(1)),
          },
        },
        {
          kind: 'set',
          path: [id],
          values: { dueBack: binary('addDays', path('row', 'dueOn'), value(days)) },
        },
      ],
      confirmation: { kind: 'value', value: word('renewed', { period: sayDays(days, language) }) },
    }),
    ...(lending.fines
      ? [
          put({
            id: 'settleFine',
            label: word('settle'),
            icon: 'wallet',
            entity: loan.head.id,
            shownWhen: all(
              binary('greater', path('row', 'fine'), value(0)),
              not(missing(path('row', 'returnedOn'))),
              not(binary('equal', path('row', 'finePaid'), value(true))),
            ),
            effects: [{ kind: 'set', values: { finePaid: value(true) } }],
            confirmation: { kind: 'value', value: word('settled') },
          }),
        ]
      : []),
    ...(hold ? holdActions(lent, hold, { word, theirs: people ? theirs : undefined }).map(put) : []),
  ];
  return {
    operations,
    onLent: [borrow, back, ...(hold ? [`hold${suffix}`.slice(0, 48)] : [])],
    onLoan: ['returnLoan', 'renewLoan', ...(lending.fines ? ['settleFine'] : [])],
    onHold: ['withdrawHold'],
  };
}
