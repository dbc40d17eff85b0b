import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { moneyWord, type MoneyWord } from '../../say/money-words.ts';
import type { EntityDraft, OperationInput } from '../app-draft.ts';
import { confirmationOf } from '../row-sentence.ts';
import type { ActivityContext, ActivityDesign, ActivityVerb } from './activity.ts';
import { binary, choose, not, path, value } from './reservations/expressions.ts';

type ActionInput = Extract<OperationInput, { kind: 'put-action' }>['action'];

const moves = /\bstages?\b|\bpipelines?\b|阶段|漏斗/i;

/** What is done with one press wherever a thing has the field for it: bills are paid, goals filled, deals moved on. */
export function smallDeedsStep({ wishes, entities }: ActivityContext): ActivityDesign | undefined {
  const { language } = wishes;
  const said = wishes.text.slice(0, 20_000);
  const word = (name: MoneyWord, values = {}) => moneyWord(language, name, values);
  const kept = entities.filter(({ head }) => head.origin === 'kept' && !head.source);
  const verbs: ActivityVerb[] = [];
  const actions: ActionInput[] = [];
  const sentences: string[] = [];
  const offer = (target: EntityDraft, made: ActionInput[]) => {
    const [first] = made;
    if (!first) return;
    actions.push(...made);
    verbs.push({ actions: [first.id], target });
    const singular = language === 'zh' ? target.head.singular : target.head.singular.toLowerCase();
    sentences.push(word('sentence', { singular, label: first.label }));
  };
  for (const entity of kept) {
    const { fields, head } = entity;
    if (head.id === 'billDue' && fields.some(({ id, type }) => id === 'paid' && type === 'boolean'))
      offer(entity, payActions(entity, kept, word));
    if (head.id === 'savingsGoal' && fields.some(({ id, byActions }) => id === 'amount' && byActions))
      offer(entity, [saveAction(entity, word)]);
    const stage = fields.find(({ id, type }) => id === 'stage' && type === 'choice');
    if (stage && moves.test(said)) offer(entity, [advanceAction(entity, stage.options ?? [], word)]);
  }
  const [first] = verbs;
  if (!first) return undefined;
  const plural = first.target.head.plural;
  return {
    step: {
      id: 'small-deeds',
      title: word('title', { plural: language === 'zh' ? plural : plural.toLowerCase() }),
      sentence: sentences.join(language === 'zh' ? '' : ' '),
      areas: ['actions'],
      operations: actions.map((action) => ({ kind: 'put-action', action })),
      phrases: [],
    },
    pages: [],
    rowPages: [],
    isHome: false,
    verbs,
  };
}

type Word = (name: MoneyWord, values?: Record<string, string>) => string;

/** What is paid is an expense of that day, where expenses are kept. */
function payActions(bill: EntityDraft, kept: readonly EntityDraft[], word: Word): ActionInput[] {
  const isPaid: Expression = binary('equal', path('row', 'paid'), value(true));
  const expense = kept.find(({ head }) => head.id === 'expense');
  const has = (id: string) => expense?.fields.some((field) => field.id === id) === true;
  return [
    {
      id: 'settleBill',
      label: word('pay'),
      icon: 'check',
      entity: bill.head.id,
      shownWhen: not(isPaid),
      effects: [
        { kind: 'set', values: { paid: value(true) } },
        ...(expense && has('amount') && has('date')
          ? [
              {
                kind: 'create' as const,
                entity: 'expense',
                values: {
                  [expense.head.titleField]: path('row', bill.head.titleField),
                  amount: path('row', 'amount'),
                  date: { kind: 'today' as const },
                  ...categoryOf(expense),
                },
              },
            ]
          : []),
      ],
      confirmation: confirmationOf(bill, word('paid'), {}),
      ...(expense ? {} : { reverse: 'unsettleBill' }),
    },
    ...(expense
      ? []
      : [
          {
            id: 'unsettleBill',
            label: word('unpay'),
            icon: 'undo-2',
            entity: bill.head.id,
            shownWhen: isPaid,
            effects: [{ kind: 'set' as const, values: { paid: value(false) } }],
            confirmation: confirmationOf(bill, word('unpaid'), {}),
            reverse: 'settleBill',
          },
        ]),
  ];
}

function categoryOf({ fields }: EntityDraft): Record<string, Expression> {
  const field = fields.find(({ id, type }) => id === 'category' && type === 'choice');
  const home = field?.options?.find(({ id }) => /home|hous|bill|util/i.test(id)) ?? field?.options?.[0];
  return field?.required && home ? { [field.id]: value(home.id) } : {};
}

function saveAction(goal: EntityDraft, word: Word): ActionInput {
  const saved = goal.fields.find(({ id }) => id === 'amount');
  return {
    id: 'saveForGoal',
    label: word('addMoney'),
    icon: 'piggy-bank',
    entity: goal.head.id,
    inputs: {
      added: {
        id: 'added',
        label: word('addAmount'),
        type: 'money',
        ...(saved?.unit ? { unit: saved.unit } : {}),
        minimum: 1,
        required: true,
        order: 10,
      },
    },
    effects: [
      { kind: 'set', values: { amount: binary('add', path('row', 'amount'), path('input', 'added')) } },
    ],
    confirmation: confirmationOf(goal, word('added'), {}),
  };
}

/** From each stage to the one after it. */
function advanceAction(entity: EntityDraft, options: readonly { id: string }[], word: Word): ActionInput {
  const last = options.findLastIndex(({ id }) => !/lost|cancel/i.test(id));
  const is = (at: number) => binary('equal', path('row', 'stage'), value(options[at]?.id ?? ''));
  const next = options
    .slice(0, last)
    .reduceRight<Expression>(
      (rest, _, at) => choose(is(at), value(options[at + 1]?.id ?? ''), rest),
      path('row', 'stage'),
    );
  const ended = options.flatMap((_, at) => (at >= last ? [not(is(at))] : []));
  const [first, ...others] = ended;
  const suffix = entity.head.id.charAt(0).toUpperCase() + entity.head.id.slice(1);
  return {
    id: `advance${suffix}`.slice(0, 48),
    label: word('advance'),
    icon: 'arrow-right',
    entity: entity.head.id,
    ...(first
      ? {
          guards: [
            {
              must: others.reduce((left, right) => binary('and', left, right), first),
              message: word('lastStage'),
            },
          ],
        }
      : {}),
    effects: [{ kind: 'set', values: { stage: next } }],
    confirmation: confirmationOf(entity, word('advanced'), {}),
  };
}
