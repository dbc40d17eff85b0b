import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { recurringWord, type RecurringWord } from '../../say/recurring-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';
import { confirmationOf } from '../row-sentence.ts';
import { binary, choose, not, path, value } from './reservations/expressions.ts';

type ActionInput = Extract<OperationInput, { kind: 'put-action' }>['action'];

const today: Expression = { kind: 'today' };
const soon = 3;
/** How many days each choice of `frequency` means. */
const days: readonly (readonly [id: string, count: number])[] = [
  ['daily', 1],
  ['weekly', 7],
  ['monthly', 30],
  ['yearly', 365],
];
const watered = /\bwater(?:ed|ing|ings|s)?\b|浇水/i;
const grown = /^(?:plant|crop|houseplant|gardenPlant|seedling|vegetable)$/;
const recurs =
  /\brecurring\b|\brepeat(?:s|ed|ing)?\b|\bregular (?:payments?|transactions?|expenses?|bills?)\b|\b(?:every|each) (?:week|month)\b|\bstanding orders?\b|定期|每月自动|周期性/i;
/** Who only reads about something has nothing to do in turn. */
const comesRound =
  /\brecur\w*|\brepeat\w*|\bdue\b|\bremind\w*|\bintervals?\b|\b(?:every|each) (?:day|week|month|year|few|\d+)\b|\b(?:daily|weekly|monthly)\b|\btrack(?:er|s|ing)?\b|\blog(?:s|ging)?\b|\bchores?\b|\bplanner\b|提醒|定期|重复|每[天日周月年]|到期|记录/i;
const spent = /^(?:expense|income|payment|transaction)$/;

/** What comes round again: how often, and the day it was done last or is due. */
function roundOf({
  fields,
}: EntityDraft): { often: FieldInput; last?: FieldInput; due?: FieldInput } | undefined {
  const often = fields.find(({ id, type }) => id === 'frequency' && type === 'choice');
  const dated = (id: string) => fields.find((field) => field.id === id && field.type === 'date');
  const last = dated('lastDone');
  const due = dated('dueDate');
  if (!often?.options?.some(({ id }) => days.some(([each]) => each === id)) || !(last ?? due))
    return undefined;
  return { often, ...(last && { last }), ...(due && { due }) };
}

function stepOf(field: string): Expression {
  return days.reduceRight<Expression>(
    (rest, [id, count]) => choose(binary('equal', path('row', field), value(id)), value(count), rest),
    value(7),
  );
}

/** Adds when it is time again, worked out from when it was done last and how often. */
export function prepareRecurring(entities: readonly EntityDraft[], wishes: Wishes): void {
  const { language } = wishes;
  const said = wishes.text.slice(0, 20_000);
  const word = (name: RecurringWord) => recurringWord(language, name);
  for (const entity of entities) {
    const { head, fields } = entity;
    if (head.source || head.origin !== 'kept' || wishes.streaks?.of === head.id) continue;
    if (grown.test(head.id) && watered.test(said)) addWatering(entity, language);
    if (spent.test(head.id) && recurs.test(said) && !fields.some(({ id }) => id === 'repeats'))
      addRepeats(entity, language);
    const round = comesRound.test(said) ? roundOf(entity) : undefined;
    if (!round || fields.some(({ id }) => id === 'turn')) continue;
    const next = round.last
      ? binary('addDays', path('row', 'lastDone'), stepOf('frequency'))
      : path('row', 'dueDate');
    if (round.last && !round.due)
      fields.push({
        id: 'nextDue',
        label: word('nextDue'),
        type: 'date',
        derived: next,
        order: (round.last.order ?? 50) + 1,
      });
    const isWatered = round.last?.label === word('lastWatered');
    if (isWatered || !fields.some(({ id }) => id === 'urgency'))
      fields.push({
        id: 'turn',
        label: word(isWatered ? 'watering' : 'turn'),
        type: 'choice',
        options: [
          { id: 'due', label: word('dueToday'), tone: 'bad' },
          { id: 'soon', label: word('dueSoon'), tone: 'waiting' },
          { id: 'later', label: word('dueLater'), tone: 'good' },
        ],
        derived: choose(
          binary('lessOrEqual', next, today),
          value('due'),
          choose(
            binary('lessOrEqual', next, binary('addDays', today, value(soon))),
            value('soon'),
            value('later'),
          ),
        ),
        order: (round.last?.order ?? round.due?.order ?? 50) + 2,
      });
    fields.sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  }
}

/** Beds and pots are watered every so often. */
function addWatering({ fields, samples }: EntityDraft, language: Language): void {
  const word = (name: RecurringWord) => recurringWord(language, name);
  const often = fields.find(({ id }) => id === 'frequency');
  const last = fields.find(({ id }) => id === 'lastDone');
  if (often) often.label = word('waterEvery');
  else
    fields.push({
      id: 'frequency',
      label: word('waterEvery'),
      type: 'choice',
      options: (['daily', 'weekly', 'monthly'] as const).map((id) => ({ id, label: word(id) })),
      default: { kind: 'value', value: 'weekly' },
      order: 60,
    });
  if (last) last.label = word('lastWatered');
  else
    fields.push({
      id: 'lastDone',
      label: word('lastWatered'),
      type: 'date',
      order: 62,
    });
  samples.forEach(({ values }, index) => {
    values['frequency'] ??= index % 3 === 2 ? 'daily' : 'weekly';
    values['lastDone'] ??= { days: [-7, -2, -1, -9, -5][index % 5] ?? -3 };
  });
}

/** Rent and salaries come again. */
function addRepeats({ fields, samples }: EntityDraft, language: Language): void {
  const word = (name: RecurringWord) => recurringWord(language, name);
  fields.push({
    id: 'repeats',
    label: word('repeats'),
    type: 'choice',
    options: (['once', 'weekly', 'monthly', 'yearly'] as const).map((id) => ({ id, label: word(id) })),
    default: { kind: 'value', value: 'once' },
    order: 90,
  });
  samples.forEach(({ values }, index) => (values['repeats'] = index === 0 ? 'monthly' : 'once'));
}

/** What is pressed when its time has come. */
export function recurringActions(entity: EntityDraft, language: Language): ActionInput[] {
  const { head, fields } = entity;
  const word = (name: RecurringWord) => recurringWord(language, name);
  const suffix = (head.id.charAt(0).toUpperCase() + head.id.slice(1)).slice(0, 36);
  const round = fields.some(({ id }) => id === 'turn' || id === 'nextDue') ? roundOf(entity) : undefined;
  const actions: ActionInput[] = [];
  if (round) {
    const isWatered = round.last?.label === word('lastWatered');
    const due = path('row', 'dueDate');
    const from = choose(binary('less', due, today), today, due);
    actions.push({
      id: `turnDone${suffix}`,
      label: word(isWatered ? 'markWatered' : 'markTurn'),
      icon: isWatered ? 'droplets' : 'check',
      entity: head.id,
      ...(round.last ? { shownWhen: not(binary('equal', path('row', 'lastDone'), today)) } : {}),
      effects: [
        {
          kind: 'set',
          values: {
            ...(round.last ? { lastDone: today } : {}),
            ...(round.due ? { dueDate: binary('addDays', from, stepOf('frequency')) } : {}),
          },
        },
      ],
      confirmation: confirmationOf(entity, word(isWatered ? 'isWatered' : 'turnIsDone'), {}),
    });
  }
  const date = fields.find(({ id, type }) => type === 'date' && id === 'date');
  if (fields.some(({ id }) => id === 'repeats') && date) {
    const copied = fields.filter(
      ({ id, derived, byActions }) => derived === undefined && !byActions && id !== date.id,
    );
    actions.push({
      id: `enterNext${suffix}`,
      label: word('enterNext'),
      icon: 'repeat',
      entity: head.id,
      effects: [
        {
          kind: 'create',
          entity: head.id,
          values: {
            ...Object.fromEntries(copied.map(({ id }) => [id, path('row', id)])),
            [date.id]: choose(
              binary('equal', path('row', 'repeats'), value('once')),
              today,
              binary('addDays', path('row', date.id), stepOf('repeats')),
            ),
          },
        },
        // The new one carries on, so that none is entered twice.
        { kind: 'set', values: { repeats: value('once') } },
      ],
      confirmation: confirmationOf(entity, word('entered'), {}),
    });
  }
  return actions;
}
