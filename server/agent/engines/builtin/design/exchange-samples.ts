import type { SampleValue } from '../../../../../templates/spec/entity.ts';
import type { Language } from '../understand/wishes.ts';
import { examplePeople } from '../words/data/roles-people.ts';
import { slugOf } from '../words/slug.ts';
import type { EntityDraft, FieldInput, OperationInput } from './app-draft.ts';

type Samples = EntityDraft['samples'];

const count = 4;

/** Bids and orders of the things there are: a bid is at most the current one, an order is for what is there. */
export function exchangeSamples(
  record: string,
  target: EntityDraft,
  { language, inputs }: { language: Language; inputs: readonly FieldInput[] },
): Samples {
  if (record !== 'bid' && record !== 'purchase') return [];
  const money = target.fields.filter(({ type, derived }) => type === 'money' && derived === undefined);
  const current = record === 'bid' ? (money.find(({ id }) => /bid/i.test(id)) ?? money[0]) : undefined;
  return target.samples.slice(0, count * 2).flatMap((thing, index): Samples => {
    // Bids on every other, orders of the rest.
    if ((record === 'bid') !== (index % 2 === 0)) return [];
    const turn = Math.floor(index / 2);
    const name = examplePeople[language][turn % 2] ?? '';
    const now = current && thing.values[current.id];
    const there = thing.values['quantity'];
    const values: Record<string, SampleValue> = {
      amount: typeof now === 'number' ? now : 0,
      quantity: typeof there === 'number' ? Math.max(1, Math.min(2, there)) : 1,
      person: name,
      email: `${slugOf(name)}@example.org`,
      address: language === 'zh' ? '上海市延安路12号' : '12 Mill Lane, Springfield',
      paymentMethod: 'card',
    };
    const asked = inputs.flatMap((field): [string, SampleValue][] => {
      const value = values[field.id];
      const known = field.options === undefined || field.options.some(({ id }) => id === value);
      return value === undefined || !known ? [] : [[field.id, value]];
    });
    return [
      {
        id: `${record}-${turn + 1}`,
        values: {
          [target.head.id]: thing.id,
          ...Object.fromEntries(asked),
          on: { days: (record === 'bid' ? -2 : -4) - turn * 3 },
        },
      },
    ];
  });
}

/** The same bids and orders where all that somebody did is listed. */
export function historySamples(
  record: string,
  samples: Samples,
  { target, history }: { target: EntityDraft; history: EntityDraft },
): OperationInput[] {
  const field = (test: (field: FieldInput) => boolean) => history.fields.find(test)?.id;
  const amount = field(({ type }) => type === 'money');
  const date = field(({ type }) => type === 'date');
  const kind = history.fields.find(({ id, type }) => id === 'type' && type === 'choice');
  const price = target.fields.find(({ id, type }) => type === 'money' && !/bid/i.test(id));
  return samples.map(({ id, values }): OperationInput => {
    const thing = target.samples.find((each) => each.id === values[target.head.id]);
    const paid = record === 'bid' ? values['amount'] : price && thing?.values[price.id];
    const what = kind?.options?.find((option) => option.id === (record === 'bid' ? 'bid' : 'buy'))?.id;
    return {
      kind: 'put-sample',
      entity: history.head.id,
      id: `${record}-${id}`.slice(0, 64),
      values: {
        [history.head.titleField]: String(thing?.values[target.head.titleField] ?? ''),
        ...(amount && paid !== undefined ? { [amount]: paid } : {}),
        ...(date && values['on'] !== undefined ? { [date]: values['on'] } : {}),
        ...(kind && what !== undefined ? { [kind.id]: what } : {}),
        ...(history.fields.some((each) => each.id === 'quantity')
          ? { quantity: record === 'bid' ? 1 : (values['quantity'] ?? 1) }
          : {}),
      },
    };
  });
}
