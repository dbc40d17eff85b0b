import { fieldIndex } from '../words/lexicon.ts';
import { tokenise } from '../words/tokenise.ts';
import type { EntityDraft, FieldInput } from './app-draft.ts';
import { addsUp } from './spec-view.ts';

/** What the bars of a chart are as high as: how many rows there are, or a number of theirs. */
export type Measured = 'count' | { field: string; operation: 'sum' | 'average' };

interface Kept {
  id: string;
  fields: readonly FieldInput[];
}

const numeric = /^(?:money|number|percent|rating)$/;
const counted = /\b(?:how many|(?:the )?(?:number|count|amount) of)\b|数量|个数|数目|多少|几[个本条]/i;
const averaged = /\b(?:average|mean)\b|平均/i;
const money =
  /\b(?:spend\w*|spent|expenditures?|money|costs?|revenues?|income|earnings?|earned|sales|turnover|amounts?|totals?|sums?|paid)\b|支出|花费|开销|消费|收入|销售额|营业额|金额|合计|总额/i;
/** Things that are amounts themselves: a chart of expenses shows how much, not how many. */
const amounts =
  /^(?:expense|income|payment|invoice|financeRecord|donation|transaction|budget|sale|bill|saving|subscription)/;

/** What words such as `books`, `pages` or `average rating` measure of a thing; `undefined` where they name nothing of it. */
export function measuredBy(words: string, kept: Kept): Measured | undefined {
  if (counted.test(words)) return 'count';
  const measures = kept.fields.filter(({ type }) => numeric.test(type));
  const lemmas = new Set(tokenise(words).map(({ lemma }) => lemma));
  const named =
    measures.find(({ label }) => tokenise(label).every(({ lemma }) => lemmas.has(lemma))) ??
    measures.find(({ id }) => fieldIndex.findAll(tokenise(words)).some(({ value }) => value.id === id)) ??
    measures.find(({ label }) => lemmas.size > 0 && tokenise(label)[0]?.lemma === [...lemmas].at(-1)) ??
    (money.test(words) ? measures.find(({ type }) => type === 'money') : undefined);
  if (!named) return undefined;
  const average = averaged.test(words) || !(addsUp(named) || named.type === 'number');
  return { field: named.id, operation: average ? 'average' : 'sum' };
}

/** What a chart shows of a thing when only the thing is named. */
export function measuredAlone({ id, fields }: Kept): Measured {
  const money = amounts.test(id)
    ? fields.find((field) => field.type === 'money' && addsUp(field))
    : undefined;
  return money ? { field: money.id, operation: 'sum' } : 'count';
}

/** What `a chart of …` is about: a number of the thing, or the thing itself. */
export function measuredIn(words: string, { head, fields, entry }: EntityDraft): Measured | undefined {
  const kept = { id: head.id, fields };
  const itself = [head.singular, head.plural, entry?.zh].some(
    (name) => name?.toLowerCase() === words.toLowerCase(),
  );
  return measuredBy(words, kept) ?? (itself ? measuredAlone(kept) : undefined);
}

/** Amounts are added up, prices and ratings averaged; of other numbers, such as pages, a chart says nothing. */
export function usually(measure: FieldInput): Measured {
  if (addsUp(measure)) return { field: measure.id, operation: 'sum' };
  return measure.type === 'number' ? 'count' : { field: measure.id, operation: 'average' };
}
