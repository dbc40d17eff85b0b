import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { moneyWord, type MoneyWord } from '../../say/money-words.ts';
import type { EntityDraft, OperationInput } from '../app-draft.ts';
import { confirmationOf } from '../row-sentence.ts';
import type { ActivityContext, ActivityDesign, ActivityVerb } from './activity.ts';
import { dueAgainActions, remindActions, usedUpActions } from './due-again.ts';
import { recurringActions } from './recurring.ts';
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
  const offer = (target: EntityDraft, made: ActionInput) => {
    actions.push(made);
    verbs.push({ actions: [made.id], target });
    const singular = language === 'zh' ? target.head.singular : target.head.singular.toLowerCase();
    sentences.push(word('sentence', { singular, label: made.label }));
  };
  for (const entity of kept) {
    const { fields, head } = entity;
    if (head.id === 'billDue' && fields.some(({ id, type }) => id === 'paid' && type === 'boolean'))
      offer(entity, payAction(entity, word));
    if (head.id === 'savingsGoal' && fields.some(({ id, byActions }) => id === 'amount' && byActions))
      offer(entity, saveAction(entity, word));
    const again = [
      ...recurringActions(entity, language),
      ...dueAgainActions(entity, wishes),
      ...remindActions(entity, wishes),
    ];
    for (const action of [...again, ...usedUpActions(entity, wishes)]) offer(entity, action);
    const stage = fields.find(({ id, type }) => id === 'stage' && type === 'choice');
    if (stage && moves.test(said)) offer(entity, advanceAction(entity, stage.options ?? [], word));
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

function payAction(bill: EntityDraft, word: Word): ActionInput {
  return {
    id: 'settleBill',
    label: word('pay'),
    icon: 'check',
    entity: bill.head.id,
    shownWhen: not(binary('equal', path('row', 'paid'), value(true))),
    effects: [{ kind: 'set', values: { paid: value(true) } }],
    confirmation: confirmationOf(bill, word('paid'), {}),
  };
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
