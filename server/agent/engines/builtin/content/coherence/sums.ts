import { stateField, type SampleThing } from './sample-row.ts';

const singles = ['price', 'unitPrice', 'rate', 'hourlyRate'] as const;
const counts = ['quantity', 'shares', 'hours'] as const;
const totals = ['total', 'totalPrice', 'totalAmount', 'value', 'amount'] as const;

/** What is counted times what one costs is the whole. */
export function settleSums(thing: SampleThing): void {
  const { fields, rows } = thing;
  const typed = (ids: readonly string[]) =>
    ids.find((id) => /^(?:money|number)$/.test(fields.get(id)?.type ?? '') && !fields.get(id)?.derived);
  const [single, count, total] = [typed(singles), typed(counts), typed(totals)];
  if (single !== undefined && count !== undefined && total !== undefined)
    for (const row of rows) {
      const { [single]: one, [count]: many } = row.values;
      if (typeof one === 'number' && typeof many === 'number' && row.values[total] !== undefined)
        row.set(total, Math.round(one * many * 100) / 100);
    }
  settleProgress(thing);
}

/** What is done is whole, what is planned has not begun, and a share of a sum is what it says. */
function settleProgress(thing: SampleThing): void {
  const { fields, rows } = thing;
  if (fields.get('progress')?.type !== 'percent' || fields.get('progress')?.derived) return;
  const state = stateField(thing);
  const goal = ['budget', 'goal', 'target'].find((id) => fields.get(id)?.type === 'money');
  for (const row of rows) {
    if (row.values['progress'] === undefined) continue;
    const { amount } = row.values;
    const whole = goal === undefined ? undefined : row.values[goal];
    const is = String(state ? (row.values[state.id] ?? '') : '');
    if (typeof amount === 'number' && typeof whole === 'number' && whole > 0 && !state)
      row.set('progress', Math.min(100, Math.round((amount / whole) * 100)));
    else if (/^(?:done|completed?|finished)$/.test(is)) row.set('progress', 100);
    else if (/^(?:planned|todo|new|draft)$/.test(is)) row.set('progress', 0);
    else if (row.values['progress'] === 100 && is !== '') row.set('progress', 60 + (row.index % 4) * 8);
  }
}
