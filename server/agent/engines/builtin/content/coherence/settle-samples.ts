import type { EntityDraft, FieldInput, StepDraft } from '../../design/app-draft.ts';
import type { Language } from '../../understand/wishes.ts';
import { settleAddresses, settlePhones } from './addresses.ts';
import { daysOf, stateField, type SampleRow, type SampleThing } from './sample-row.ts';
import { settleBeginnings } from './published-before.ts';
import { settleSpans } from './spans.ts';
import { overStates, settleDue, settleInvitations, settleStates } from './states-and-dates.ts';
import { settleSums } from './sums.ts';

interface PutSample {
  id: string;
  values: Record<string, unknown>;
}

interface Gathered {
  head?: EntityDraft['head'];
  fields: Map<string, FieldInput>;
  samples: Map<string, PutSample[]>;
}

/** Long rows of measurements have nothing that could disagree. */
const mostRows = 120;

/** Makes what each example says agree with the rest of it, whichever step wrote which part. */
export function settleSamples(steps: readonly StepDraft[], language: Language = 'en'): void {
  const gathered = gather(steps);
  const things = [...gathered].flatMap(([, { head, fields, samples }]): SampleThing[] =>
    head && samples.size > 0 && samples.size <= mostRows
      ? [{ head, fields, rows: [...samples.values()].map(rowOf) }]
      : [],
  );
  for (const thing of things) {
    settleTaken(thing, gathered);
    settleStates(thing);
    settleInvitations(thing);
    settleSpans(thing);
    settleDue(thing);
    settleSums(thing);
    settleBeginnings(thing, [...(gathered.get(thing.head.id)?.samples.keys() ?? [])], gathered);
    settleAddresses(thing);
    if (language === 'zh') settlePhones(thing);
  }
}

function gather(steps: readonly StepDraft[]): Map<string, Gathered> {
  const known = new Map<string, Gathered>();
  const of = (entity: string) => {
    const found: Gathered = known.get(entity) ?? { fields: new Map(), samples: new Map() };
    known.set(entity, found);
    return found;
  };
  for (const operation of steps.flatMap(({ operations }) => operations)) {
    if (operation.kind === 'put-entity') of(operation.entity.id).head = operation.entity;
    else if (operation.kind === 'put-field')
      of(operation.entity).fields.set(operation.field.id, operation.field);
    else if (operation.kind === 'put-sample') {
      const { samples } = of(operation.entity);
      samples.set(operation.id, [...(samples.get(operation.id) ?? []), operation]);
    }
  }
  return known;
}

/** The last word on an example; what is changed there is changed wherever it was said before. */
function rowOf(operations: readonly PutSample[], index: number): SampleRow {
  const last = operations.at(-1);
  const values: Record<string, unknown> = { ...last?.values };
  return {
    values,
    index,
    set: (field, value) => {
      if (value === undefined) delete values[field];
      else values[field] = value;
      for (const operation of operations) {
        if (operation !== last && !(field in operation.values)) continue;
        const changed = { ...operation.values };
        if (value === undefined) delete changed[field];
        else changed[field] = value;
        operation.values = changed;
      }
    },
  };
}

/** What takes its day from something to come is not over yet. */
function settleTaken(thing: SampleThing, all: ReadonlyMap<string, Gathered>): void {
  const state = stateField(thing);
  const open = ['paid', 'booked', 'confirmed', 'approved', 'requested'].find((id) =>
    state?.options?.some((option) => option.id === id),
  );
  if (!state || open === undefined || !thing.fields.has('startDate')) return;
  const relations = [...thing.fields.values()].filter(({ type }) => type === 'relation');
  for (const row of thing.rows) {
    const day = daysOf(row.values['startDate']);
    if (day === undefined || day < 0 || !overStates.test(String(row.values[state.id]))) continue;
    const dated = relations.some(({ id, target }) => {
      const values =
        all
          .get(target ?? '')
          ?.samples.get(String(row.values[id] ?? ''))
          ?.at(-1)?.values ?? {};
      return Object.values(values).some((value) => daysOf(value) === day);
    });
    if (dated) row.set(state.id, open);
  }
}
