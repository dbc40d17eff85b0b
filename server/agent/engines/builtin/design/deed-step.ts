import type { Expression } from '../../../../../templates/spec/expression.ts';
import { dueWord } from '../say/due-words.ts';
import type { Say } from '../say/say.ts';
import type { DeedWish, Language } from '../understand/wishes.ts';
import { deedById, type DeedEntry, type StateEntry } from '../words/data/deeds.ts';
import { codeNameOf } from '../words/slug.ts';
import type { EntityDraft, FieldInput, OperationInput, StepDraft } from './app-draft.ts';
import { assignAction, extendAction } from './date-and-owner-actions.ts';
import { givenAway } from './given-away.ts';
import { optionsOf } from './make-field.ts';
import { confirmationOf } from './row-sentence.ts';

export interface DeedDesign {
  step: StepDraft;
  actions: string[];
  target: EntityDraft;
  /** Fields that the verbs add to the thing. */
  fields: FieldInput[];
}

interface Setting {
  language: Language;
  say: Say;
  /** Somebody logs in. */
  people?: boolean;
  /** All that is kept, for what follows in other things. */
  entities?: readonly EntityDraft[];
  /** Whoever turns something down says why. */
  reasons?: boolean;
}

/** Verbs on one thing as a step: the states they need, and an action for each, with the one that takes it back. */
export function deedStep(
  asked: readonly DeedWish[],
  target: EntityDraft,
  setting: Setting,
): DeedDesign | undefined {
  const { say, language } = setting;
  // What comes round again is done for this time by a button of its own.
  const turns = target.fields.some(({ id, derived }) => id === 'turn' && derived !== undefined);
  const wishes = turns ? asked.filter((wish) => !isDone(wish)) : asked;
  const entries = statesOf(wishes);
  const before = new Set(target.fields.map((field) => field.id));
  const operations: OperationInput[] = [];
  const actions: string[] = [];
  const labels: string[] = [];
  const offer = (action: string, label: string) => {
    actions.push(action);
    labels.push(label);
  };
  if (entries.length > 0) {
    const field = stateField(target, entries, language);
    operations.push({ kind: 'put-field', entity: target.head.id, field }, ...samplesInStates(target, field));
    const settled = entries.filter(({ id }) => id === 'approve' || id === 'reject');
    for (const entry of entries) {
      const made = stateActions(entry, target, { field, settled, ...setting });
      operations.push(...made.operations);
      offer(made.action, entry.label[language]);
    }
  }
  for (const wish of wishes) {
    const made =
      wish.kind === 'extend'
        ? extendAction(target, { ...setting, word: wish.word })
        : wish.kind === 'assign'
          ? assignAction(target, {
              ...setting,
              word: wish.word,
              ...(wish.given ? { given: wish.given } : {}),
            })
          : undefined;
    if (!made) continue;
    operations.push(...made.operations);
    offer(made.action, made.label);
  }
  if (actions.length === 0) return undefined;
  const [title, sentence] = say.deeds(labels, target.head.singular);
  return {
    target,
    actions,
    fields: target.fields.filter((field) => !before.has(field.id)),
    step: {
      id: `deeds-${target.head.path}`.slice(0, 64),
      title,
      sentence,
      areas: ['actions'],
      operations,
      phrases: wishes.map((wish) => wish.phrase),
    },
  };
}

/** Why something was turned down; it stays with it. */
function reasonField({ fields }: EntityDraft, language: Language): FieldInput {
  const field: FieldInput = {
    id: 'rejectionReason',
    label: dueWord(language, 'reason'),
    type: 'longText',
    hint: dueWord(language, 'reasonHint'),
    byActions: true,
    order: Math.max(0, ...fields.map(({ order }) => order)) + 10,
  };
  fields.push(field);
  return field;
}

const done = /^(?:done|complet\w*|finish\w*|watered|taken|cleaned|checked(?: off)?|完成|已完成|已浇水)$/i;

function isDone({ kind, state, entry }: DeedWish): boolean {
  return (kind === 'mark' && state !== undefined && done.test(state)) || entry?.id === 'complete';
}

/** The states asked for, each once, with those that come along. */
function statesOf(wishes: readonly DeedWish[]): DeedEntry[] {
  const entries: DeedEntry[] = [];
  const add = (entry: DeedEntry | undefined) => {
    if (entry && !entries.some((each) => each.id === entry.id)) entries.push(entry);
  };
  for (const wish of wishes) {
    if (wish.kind === 'mark' && wish.state !== undefined) add(markedAs(wish.state));
    add(wish.entry);
    add(deedById.get(wish.entry?.with ?? ''));
  }
  // Checking in is taken back by checking out: that is one pair, not two.
  const twoWays = entries.some((entry) => entry.id === 'checkIn');
  return entries.filter((entry) => !(twoWays && entry.id === 'checkOut')).slice(0, 4);
}

/** `mark as overdue`: a verb of the person's own. */
function markedAs(state: string): DeedEntry {
  const id = codeNameOf(state);
  return {
    id: `mark${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    words: [],
    label: { en: `Mark as ${state}`, zh: `标记为${state}` },
    icon: 'check',
    state: { id, en: state.charAt(0).toUpperCase() + state.slice(1), zh: state, tone: 'good' },
    back: { en: `Mark as not ${state}`, zh: `取消${state}` },
  };
}

/** The choice that holds the state of a thing, with every state the verbs need. */
function stateField(target: EntityDraft, entries: readonly DeedEntry[], language: Language): FieldInput {
  const { fields } = target;
  const choices = fields.filter((field) => field.type === 'choice');
  const found =
    choices.find((field) => entries.some((entry) => knownState(entry, field) !== undefined)) ??
    choices.find((field) => /^(status|stage|state)$/.test(field.id));
  // States such as “want to read” have nothing to do with what is lent: those of the verbs take their place.
  const apart = entries.every((entry) => entry.backTo && !(found && knownState(entry, found)));
  const decided = entries.some(({ id }) => id === 'approve');
  const waiting = {
    id: 'open',
    label: language === 'zh' ? '待处理' : 'Pending',
    tone: 'waiting' as const,
  };
  const begins = decided ? [waiting] : optionsOf('simpleStatus', language).slice(0, 1);
  const options = apart ? [] : (found?.options ?? begins);
  const field: FieldInput = {
    id: 'status',
    label: language === 'zh' ? '状态' : 'Status',
    type: 'choice',
    order: 900,
    ...found,
    ...(apart ? { default: undefined } : {}),
    options: [...options],
  };
  const add = ({ id, tone, ...label }: StateEntry) => {
    if (!field.options?.some((option) => option.id === id))
      field.options?.push({ id, label: label[language], tone });
  };
  for (const entry of entries) {
    if (entry.backTo && !field.options?.some((option) => option.id === entry.backTo?.id)) add(entry.backTo);
    if (knownState(entry, field) === undefined) add(entry.state);
  }
  field.default ??= { kind: 'value', value: field.options?.[0]?.id ?? '' };
  if (found) Object.assign(found, field);
  else fields.push(field);
  return field;
}

/** Examples in every state there is, where theirs is none of them. */
function samplesInStates({ head, samples }: EntityDraft, field: FieldInput): OperationInput[] {
  const states = (field.options ?? []).map((option) => option.id);
  return samples.flatMap((sample, index): OperationInput[] => {
    if (states.some((state) => state === sample.values[field.id])) return [];
    sample.values = { ...sample.values, [field.id]: states[index % states.length] ?? '' };
    return [{ kind: 'put-sample', entity: head.id, ...sample }];
  });
}

/** The state a verb leads to, among those a field has. */
function knownState({ state, same = [] }: DeedEntry, field: FieldInput): string | undefined {
  return [state.id, ...same].find((id) => field.options?.some((option) => option.id === id));
}

/** What is marked as begun was not begun before, and is not over. */
function shownUntil(
  entry: DeedEntry,
  field: FieldInput,
  is: (state: string) => Expression,
): Expression | undefined {
  const { options = [] } = field;
  const to = knownState(entry, field) ?? entry.state.id;
  const at = options.findIndex((option) => option.id === to);
  const first = options.slice(0, Math.max(0, at)).map((option) => is(option.id));
  if (!entry.id.startsWith('mark') || options.length < 3) return undefined;
  return first.reduce<Expression | undefined>(
    (left, right) => (left ? { kind: 'binary', operator: 'or', left, right } : right),
    undefined,
  );
}

function stateActions(
  entry: DeedEntry,
  target: EntityDraft,
  {
    field,
    settled,
    language,
    say,
    reasons,
    entities,
  }: { field: FieldInput; settled: readonly DeedEntry[] } & Setting,
): { action: string; operations: OperationInput[] } {
  const { id: entity } = target.head;
  const suffix = entity.charAt(0).toUpperCase() + entity.slice(1);
  const to = knownState(entry, field) ?? entry.state.id;
  const first = field.options?.find((option) => option.id !== to)?.id ?? '';
  const from = entry.backTo?.id ?? first;
  const is = (state: string): Expression => ({
    kind: 'binary',
    operator: 'equal',
    left: { kind: 'path', scope: 'row', path: [field.id] },
    right: { kind: 'value', value: state },
  });
  // Whoever has decided one way takes that back before deciding the other way.
  const decided = settled.includes(entry)
    ? settled.map((each) => knownState(each, field) ?? each.state.id)
    : [to];
  const over = decided.map(is).reduce((left, right) => ({ kind: 'binary', operator: 'or', left, right }));
  const set = (state: string) => [
    { kind: 'set' as const, values: { [field.id]: { kind: 'value' as const, value: state } } },
  ];
  const label = (state: string) => field.options?.find((option) => option.id === state)?.label ?? state;
  const action = `${entry.id}${suffix}`.slice(0, 48);
  const back = `${entry.id}Back${suffix}`.slice(0, 48);
  const reason = reasons === true && entry.id === 'reject' ? reasonField(target, language) : undefined;
  const given: Expression = { kind: 'path', scope: 'input', path: [reason?.id ?? ''] };
  const taken = entry.id === 'approve' ? givenAway(target, entities ?? []) : { effects: [], back: [] };
  const operations: OperationInput[] = [
    ...(reason ? [{ kind: 'put-field' as const, entity, field: reason }] : []),
    {
      kind: 'put-action',
      action: {
        id: back,
        label: entry.back[language],
        icon: 'undo-2',
        entity,
        shownWhen: is(to),
        effects: [...set(from), ...taken.back],
        confirmation: confirmationOf(target, say.words.nowState, { state: label(from) }),
        reverse: action,
      },
    },
    {
      kind: 'put-action',
      action: {
        id: action,
        label: entry.label[language],
        icon: entry.icon,
        entity,
        shownWhen: shownUntil(entry, field, is) ?? { kind: 'not', of: over },
        ...(reason && { inputs: { [reason.id]: { ...reason, byActions: undefined, required: true } } }),
        effects: reason
          ? [{ kind: 'set', values: { [field.id]: { kind: 'value', value: to }, [reason.id]: given } }]
          : [...set(to), ...taken.effects],
        confirmation: confirmationOf(target, say.words.nowState, { state: label(to) }),
        reverse: back,
      },
    },
  ];
  return { action, operations };
}
