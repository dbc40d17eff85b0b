import type { Expression } from '../../../../../templates/spec/expression.ts';
import type { Say } from '../say/say.ts';
import type { Language } from '../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput } from './app-draft.ts';
import { codeNameOf } from '../words/slug.ts';
import { fieldOfReference } from './make-field.ts';
import { confirmationOf } from './row-sentence.ts';

interface MadeAction {
  action: string;
  label: string;
  operations: OperationInput[];
}

interface Setting {
  language: Language;
  say: Say;
  /** What the button says, in the person's word. */
  word?: string;
}

const days = 14;
const helped = /^(?:homeRepair|issue|complaint|repair)$/;

/** Moves the date a thing ends on by two weeks; a thing without such a date gets one. */
export function extendAction(target: EntityDraft, { language, say, word }: Setting): MadeAction {
  const field = ensured(target, ['dueDate', 'endDate', 'expiryDate'], language);
  const end: Expression = { kind: 'path', scope: 'row', path: [field.id] };
  const action = nameOf(word ? codeNameOf(word) : 'extend', target);
  const label = word ?? say.words.extend;
  const from: Expression = {
    kind: 'if',
    condition: { kind: 'missing', of: end },
    whenTrue: { kind: 'today' },
    whenFalse: end,
  };
  const later: Expression = {
    kind: 'binary',
    operator: 'addDays',
    left: from,
    right: { kind: 'value', value: days },
  };
  return {
    action,
    label,
    operations: [
      { kind: 'put-field', entity: target.head.id, field },
      {
        kind: 'put-action',
        action: {
          id: action,
          label,
          icon: 'calendar-plus',
          entity: target.head.id,
          effects: [{ kind: 'set', values: { [field.id]: later } }],
          confirmation: confirmationOf(target, say.words.extended, { days }),
        },
      },
    ],
  };
}

/** Gives a thing to the person chosen, and to it what else is said to be given: a vehicle to a trip. */
export function assignAction(
  target: EntityDraft,
  {
    language,
    say,
    word,
    given = [],
    people = false,
  }: Setting & { given?: readonly string[]; people?: boolean },
): MadeAction {
  const chosen = target.fields.filter(
    ({ type, target: to }) => type === 'relation' && to !== undefined && given.includes(to),
  );
  const asked =
    chosen.length > 0 ? chosen : [ensured(target, ['owner', 'person', 'doctor', 'instructor'], language)];
  // Who asks for help does not say who is to give it.
  if (helped.test(target.head.id) && people)
    for (const field of asked) if (field.id === 'owner') field.byActions = true;
  const moved = movedOn(target);
  const action = nameOf(word ? codeNameOf(word) : 'assign', target);
  const label = word ?? say.words.assign;
  return {
    action,
    label,
    operations: [
      ...asked.map((field): OperationInput => ({ kind: 'put-field', entity: target.head.id, field })),
      {
        kind: 'put-action',
        action: {
          id: action,
          label,
          icon: 'user-plus',
          entity: target.head.id,
          inputs: Object.fromEntries(
            asked.map((field) => [
              field.id,
              { ...field, required: true, default: undefined, byActions: undefined },
            ]),
          ),
          effects: [
            {
              kind: 'set',
              values: {
                ...Object.fromEntries(
                  asked.map((field): [string, Expression] => [
                    field.id,
                    { kind: 'path', scope: 'input', path: [field.id] },
                  ]),
                ),
                ...moved,
              },
            },
          ],
          confirmation: confirmationOf(target, say.words.assigned, {}),
        },
      },
    ],
  };
}

/** What was only handed in is in somebody's hands once it is assigned. */
function movedOn({ fields }: EntityDraft): Record<string, Expression> {
  const status = fields.find(
    ({ id, type, derived }) => type === 'choice' && derived === undefined && /^(?:status|stage)$/.test(id),
  );
  const ids = status?.options?.map(({ id }) => id) ?? [];
  const next = ['assigned', 'scheduled', 'progress', 'doing', 'working'].find((id) => ids.includes(id));
  const first = ids[0];
  if (!status || next === undefined || first === undefined || next === first) return {};
  const state: Expression = { kind: 'path', scope: 'row', path: [status.id] };
  return {
    [status.id]: {
      kind: 'if',
      condition: {
        kind: 'binary',
        operator: 'equal',
        left: state,
        right: { kind: 'value', value: first },
      },
      whenTrue: { kind: 'value', value: next },
      whenFalse: state,
    },
  };
}

function nameOf(verb: string, { head }: EntityDraft): string {
  return `${verb}${head.id.charAt(0).toUpperCase()}${head.id.slice(1)}`.slice(0, 48);
}

/** The first of these fields that the thing has; else the first of them, added to it. */
function ensured(target: EntityDraft, ids: readonly string[], language: Language): FieldInput {
  const found = ids.flatMap((id) => target.fields.find((field) => field.id === id) ?? [])[0];
  if (found) return found;
  const id = ids[0] ?? 'dueDate';
  const made = fieldOfReference({ id, required: false }, language);
  const field: FieldInput = { id, label: id, type: 'text', ...made, order: 910 };
  target.fields.push(field);
  return field;
}
