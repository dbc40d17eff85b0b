import type { SampleValue } from '../../../../../templates/spec/entity.ts';
import type { Expression } from '../../../../../templates/spec/expression.ts';
import type { Language } from '../understand/wishes.ts';
import type { RecordVerb } from '../words/data/records.ts';
import { requestVerbs, type RequestDecision, type RequestVerb } from '../words/data/request-verbs.ts';
import { examplePeople } from '../words/data/roles-people.ts';
import { slugOf } from '../words/slug.ts';
import type { EntityDraft, FieldInput, OperationInput } from './app-draft.ts';
import { pledgedMore } from './pledged-fields.ts';

/** What a request has beside the record that it is: how it stands, what can be decided, and examples. */
export interface RequestParts {
  fields: FieldInput[];
  operations: OperationInput[];
  actions: string[];
  values: Record<string, Expression>;
}

/** Whether a verb asks somebody who answers. */
export function isRequest(entry: RecordVerb): entry is RequestVerb {
  return requestVerbs.some(({ id }) => id === entry.id) && 'states' in entry;
}

export function requestParts(
  entry: RequestVerb,
  target: EntityDraft,
  { language }: { language: Language },
): RequestParts {
  const options = entry.states.map(({ id, tone, ...label }) => ({ id, tone, label: label[language] }));
  const first = entry.states[0]?.id ?? '';
  const status: FieldInput = {
    id: 'status',
    label: language === 'zh' ? '状态' : 'Status',
    type: 'choice',
    options,
    default: { kind: 'value', value: first },
    order: 80,
  };
  const answer: FieldInput = {
    id: 'answer',
    label:
      entry.decisions.find(({ asks }) => asks)?.asks?.[language] ?? (language === 'zh' ? '回复' : 'Answer'),
    type: 'longText',
    order: 85,
  };
  const answers = entry.decisions.some((decision) => decision.answers);
  return {
    fields: [status, ...(answers ? [answer] : [])],
    operations: entry.decisions.map((decision) => decided(decision, entry, { target, language, answer })),
    actions: entry.decisions.map(({ id }) => id),
    values: { status: { kind: 'value', value: first } },
  };
}

function decided(
  decision: RequestDecision,
  entry: RequestVerb,
  { target, language, answer }: { target: EntityDraft; language: Language; answer: FieldInput },
): OperationInput {
  const is = (state: string): Expression => ({
    kind: 'binary',
    operator: 'equal',
    left: { kind: 'path', scope: 'row', path: ['status'] },
    right: { kind: 'value', value: state },
  });
  const title = target.fields.find(({ id }) => id === target.head.titleField);
  const named = title?.type === 'text';
  const done = decision.done[language];
  const after: Expression = { kind: 'value', value: /^[:：]/.test(done) || !named ? done : ` ${done}` };
  const states = target.fields.find(({ id, type }) => id === 'status' && type === 'choice')?.options;
  const becomes = states?.find(({ id }) => id === decision.becomes)?.id;
  return {
    kind: 'put-action',
    action: {
      id: decision.id,
      label: decision.label[language],
      icon: decision.icon,
      entity: entry.id,
      inputs: decision.answers ? { answer: { ...answer, required: true } } : {},
      shownWhen: decision.from
        .map(is)
        .reduce((left, right) => ({ kind: 'binary', operator: 'or', left, right })),
      effects: [
        {
          kind: 'set',
          values: {
            status: { kind: 'value', value: decision.to },
            ...(decision.answers
              ? { answer: { kind: 'path' as const, scope: 'input' as const, path: ['answer'] as const } }
              : {}),
          },
        },
        ...(decision.id === 'cancelPledge'
          ? [pledgedMore({ kind: 'path', scope: 'row', path: ['amount'] }, target.head.id)]
          : []),
        ...(becomes === undefined
          ? []
          : [
              {
                kind: 'set' as const,
                path: [target.head.id] as const,
                values: { status: { kind: 'value' as const, value: becomes } },
              },
            ]),
      ],
      confirmation: named
        ? {
            kind: 'join',
            parts: [{ kind: 'path', scope: 'row', path: [target.head.id, target.head.titleField] }, after],
          }
        : after,
      ...(/^(?:cancel|reject)/.test(decision.id) ? { tone: 'danger' as const } : {}),
    },
  };
}

/** Examples of requests in every state, for the things that there are. */
export function requestSamples(
  entry: RequestVerb,
  target: EntityDraft,
  { language, inputs }: { language: Language; inputs: readonly FieldInput[] },
): EntityDraft['samples'] {
  const things = target.samples;
  if (things.length === 0) return [];
  const has = (id: string) => inputs.some((field) => field.id === id);
  const rows = entry.id === 'pledge' ? Math.min(48, things.length * 3) : 6;
  return Array.from({ length: rows }, (_, index) => {
    const thing = things[(index * 2 + (index >= things.length ? 1 : 0)) % things.length];
    const state = entry.states[stateAt(entry, index)]?.id ?? '';
    const over = /^(?:completed|answered|accepted|declined)$/.test(state);
    const name = examplePeople[language][index % 2] ?? '';
    const price = Object.entries(thing?.values ?? {}).find(
      ([id, value]) => /price|amount|goal|budget/i.test(id) && typeof value === 'number',
    )?.[1];
    const values: Record<string, SampleValue> = {
      [target.head.id]: thing?.id ?? '',
      person: name,
      email: `${slugOf(name)}@example.org`,
      phone: `555 01${String(20 + index * 7).padStart(2, '0')}`,
      content: entry.said?.[language][index % 3] ?? '',
      note: '',
      date: { days: over || state === 'cancelled' ? -4 - index * 3 : 2 + index * 2 },
      startTime: ['10:00', '14:30', '17:15'][index % 3] ?? '10:00',
      amount: amountOf(entry, typeof price === 'number' ? price : 100, index),
      paymentMethod: 'card',
      status: state,
      ...(state === 'marked'
        ? { answer: entry.decisions.find(({ said }) => said)?.said?.[language] ?? '' }
        : {}),
      ...(state === 'answered'
        ? {
            answer:
              language === 'zh' ? '还在的，周六上午方便看。' : 'Yes, it is. Saturday morning would suit.',
          }
        : {}),
      on: { days: -1 - index * 2 },
    };
    const reward = inputs.find(({ id }) => id === 'reward')?.options?.[index % 3]?.id;
    if (reward !== undefined) values['reward'] = reward;
    const kept = Object.entries(values).filter(
      ([id, value]) =>
        value !== '' && (has(id) || id === target.head.id || /^(?:status|answer|on)$/.test(id)),
    );
    return { id: `${entry.id}-${index + 1}`, values: Object.fromEntries(kept) };
  });
}

function stateAt({ id, states }: RequestVerb, index: number): number {
  if (id === 'pledge') return index % 11 === 10 ? 1 : 0;
  return index % states.length;
}

/** Less than is asked for an offer, a few notes for a pledge. */
function amountOf({ id }: RequestVerb, price: number, index: number): number {
  if (id === 'pledge') return [25, 60, 120, 40, 250, 15][index % 6] ?? 25;
  return Math.max(1, Math.round(price * (0.8 + (index % 3) * 0.06)));
}
