import type { Expression } from '../../../../../templates/spec/expression.ts';
import type { Say } from '../say/say.ts';
import type { Language, LedgerWish, Wishes } from '../understand/wishes.ts';
import type { LedgerEntry } from '../words/data/ledgers.ts';
import { slugOf } from '../words/slug.ts';
import { entityOperations } from './app-draft.ts';
import type { EntityDraft, FieldInput, OperationInput, StepDraft } from './app-draft.ts';
import { confirmationOf } from './row-sentence.ts';
import { stockParts } from './stock-parts.ts';
import { countAction, counts, stockPlaces } from './stock-places.ts';
import { stockWord } from '../say/stock-words.ts';
import { capital } from '../words/capital.ts';

export interface LedgerDesign {
  step: StepDraft;
  actions: string[];
  entity: EntityDraft;
  target: EntityDraft;
  fields: FieldInput[];
  /** Ids of pages beside that of the entries. */
  pages: string[];
}

interface LedgerSetting {
  wishes: Wishes;
  say: Say;
  entities: readonly EntityDraft[];
  /** Place of the next page in the menu. */
  next: () => number;
}

/** Who speaks of goods that come in and go out. */
const goods = /\bgoods (?:receipts?|received|issues?|issued|in|out)\b|\binbound\b|\boutbound\b/i;
const inAndOut = /\bstock[- ]?in\b[^.]{0,30}\bstock[- ]?out\b/i;

/** A balance that is the sum of its entries: the entries, the two actions that make them, and their page. */
export function ledgerStep(
  { entry, phrase }: LedgerWish,
  target: EntityDraft,
  { wishes, say, entities, next }: LedgerSetting,
): LedgerDesign {
  const { language } = wishes;
  const order = next();
  const thing = target.head;
  const known = target.fields.find((field) => field.id === entry.field.id);
  const balance = balanceField(entry, target, language);
  const entity = entriesOf(entry, target, language);
  const amount = { ...entity.fields[1], minimum: 1, required: true } as FieldInput;
  const note = entity.fields[2];
  const isStock = entry.id === 'stockMovement';
  const places = isStock
    ? stockPlaces(target, { movement: entity, amount: entry.amount.id, wishes, entities, next })
    : undefined;
  const said = wishes.text.slice(0, 20_000);
  const labels = { add: entry.add[language], take: entry.take[language] };
  if (isStock && inAndOut.test(said))
    Object.assign(labels, { add: stockWord(language, 'stockIn'), take: stockWord(language, 'stockOut') });
  else if (isStock && goods.test(said))
    Object.assign(labels, {
      add: stockWord(language, 'receiveGoods'),
      take: stockWord(language, 'issueGoods'),
    });
  const given: Expression = { kind: 'path', scope: 'input', path: [amount.id] };
  const less: Expression = {
    kind: 'binary',
    operator: 'subtract',
    left: { kind: 'value', value: 0 },
    right: given,
  };
  const make = (change: Expression) => ({
    kind: 'create' as const,
    entity: entry.id,
    values: {
      [thing.id]: { kind: 'path' as const, scope: 'row' as const, path: ['id'] as const },
      [amount.id]: change,
      reason: { kind: 'path' as const, scope: 'input' as const, path: ['reason'] as const },
      on: { kind: 'today' as const },
      ...places?.values,
    },
  });
  const action = (side: 'add' | 'take'): OperationInput => ({
    kind: 'put-action',
    action: {
      id: entry[side].id,
      label: labels[side],
      icon: entry[side].icon,
      entity: thing.id,
      inputs: {
        ...(places ? { [places.input.id]: places.input } : {}),
        [amount.id]: { ...amount, order: 10 },
        ...(note ? { reason: { ...note, order: 20 } } : {}),
      },
      guards:
        side === 'add'
          ? []
          : [
              {
                must: places
                  ? { kind: 'binary', operator: 'greaterOrEqual', left: places.enough, right: given }
                  : enough(entry, given),
                message: entry.refusal[language],
              },
            ],
      effects: [...(places?.effects ?? []), make(side === 'add' ? given : less)],
      confirmation: confirmationOf(target, say.words.entered, { entry: labels[side] }),
    },
  });
  const { path, plural } = entity.head;
  const parts =
    entry.id === 'stockMovement'
      ? stockParts(
          target,
          { balance: balance.id, movement: entry.id, amount: amount.id },
          { wishes, entities, next },
        )
      : undefined;
  const countsAlone = isStock && !places && counts.test(said);
  const operations: OperationInput[] = [
    ...entityOperations(entity),
    { kind: 'put-field', entity: thing.id, field: balance },
    ...target.samples.map(({ id, values: { [balance.id]: _, ...values } }): OperationInput => ({
      kind: 'put-sample',
      entity: thing.id,
      id,
      values,
    })),
    action('add'),
    action('take'),
    ...(parts?.operations ?? []),
    ...(places?.operations ?? []),
    ...(countsAlone
      ? [countAction(target, { movement: entry.id, amount: entry.amount.id, balance: balance.id }, wishes)]
      : []),
    {
      kind: 'put-page',
      page: { id: path, title: plural, path: `/${path}`, menu: { label: plural, order, icon: entry.icon } },
    },
    {
      kind: 'put-block',
      page: path,
      block: {
        id: `${path}-list`,
        block: 'collection',
        order: 50,
        entity: entry.id,
        properties: {
          view: 'table',
          search: true,
          filters: [thing.id, ...(places ? [places.input.id] : [])],
          sort: [
            { field: 'on', direction: 'descending' },
            { field: amount.id, direction: 'descending' },
          ],
          show: [thing.id, ...(places ? [places.input.id] : []), amount.id, 'reason', 'on'],
          create: false,
          edit: false,
          remove: false,
          actions: [],
          export: true,
          emptyText: say.fill('noneYetHere', { plural: plural.toLowerCase() }),
        },
      },
    },
  ];
  const [title, sentence] = say.ledger(
    { field: balance.label, plural, singular: thing.singular },
    [labels.add, labels.take],
    entry.refusal[language],
  );
  return {
    target,
    entity,
    fields: [...(known ? [] : [balance]), ...(parts?.fields ?? [])],
    pages: [...(parts?.pages ?? []), ...(places?.pages ?? [])],
    actions: [entry.add.id, entry.take.id, ...(parts?.actions ?? []), ...(countsAlone ? ['stocktake'] : [])],
    step: {
      id: `ledger-${path}`.slice(0, 64),
      title,
      sentence: `${sentence}${parts?.sentence ?? ''}${places?.sentence ?? ''}`,
      areas: ['actions', 'data', 'pages'],
      operations,
      phrases: [phrase],
    },
  };
}

/** The sum of the entries, in place of a number that people would have to keep right themselves. */
function balanceField(entry: LedgerEntry, { head, fields }: EntityDraft, language: Language): FieldInput {
  const { id, money } = entry.field;
  const at = fields.findIndex((field) => field.id === id);
  const field: FieldInput = {
    id,
    label: entry.field[language],
    type: money ? 'money' : 'number',
    order: fields[at]?.order ?? 15,
    derived: {
      kind: 'aggregate',
      operation: 'sum',
      entity: entry.id,
      where: {
        kind: 'binary',
        operator: 'equal',
        left: { kind: 'path', scope: 'each', path: [head.id] },
        right: { kind: 'path', scope: 'row', path: ['id'] },
      },
      of: { kind: 'path', scope: 'each', path: [entry.amount.id] },
    },
  };
  if (at >= 0) fields[at] = field;
  else fields.splice(1, 0, field);
  return field;
}

function enough(entry: LedgerEntry, given: Expression): Expression {
  const left: Expression = { kind: 'path', scope: 'row', path: [entry.field.id] };
  return { kind: 'binary', operator: 'greaterOrEqual', left, right: given };
}

function entriesOf(entry: LedgerEntry, target: EntityDraft, language: Language): EntityDraft {
  const { id, singular } = target.head;
  const words = language === 'zh' ? { reason: '说明', on: '日期' } : { reason: 'Reason', on: 'Date' };
  const plural = language === 'zh' ? entry.singular.zh : capital(entry.plural);
  const [low, high] = entry.opening;
  const samples = target.samples.flatMap((sample, index) => {
    const opening = low + ((index * 37) % (high - low + 1));
    const taken = Math.max(1, Math.round(opening * (0.15 + (index % 4) * 0.2)));
    return [
      sampleOf(sample.id, 'in', { amount: opening, reason: entry.reasons.opening, days: -40 + index }),
      sampleOf(sample.id, 'out', { amount: -taken, reason: entry.reasons.taken, days: -((index * 5) % 24) }),
    ];
  });
  function sampleOf(
    row: string,
    side: string,
    { amount, reason, days }: { amount: number; reason: LedgerEntry['singular']; days: number },
  ) {
    const values = { [id]: row, [entry.amount.id]: amount, reason: reason[language], on: { days } };
    return { id: `${row}-${side}`.slice(-64), values };
  }
  return {
    head: {
      id: entry.id,
      singular: entry.singular[language],
      plural,
      path: slugOf(entry.plural),
      icon: entry.icon,
      titleField: 'reason',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id, label: singular, type: 'relation', target: id, required: true, order: 10 },
      {
        id: entry.amount.id,
        label: entry.amount[language],
        type: entry.field.money ? 'money' : 'number',
        order: 20,
      },
      { id: 'reason', label: words.reason, type: 'text', order: 30 },
      { id: 'on', label: words.on, type: 'date', default: { kind: 'today' }, order: 40 },
    ],
    samples,
    view: 'table',
    phrases: [],
  };
}
