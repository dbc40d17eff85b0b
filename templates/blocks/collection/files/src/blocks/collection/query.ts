import type { FieldDefinition } from '../../../shared/entity.ts';

export interface Range {
  from: string;
  until: string;
}

/** What a person asks of a list: words, values of filters, ranges, an order. */
export interface Query {
  text: string;
  /** As in the address; undefined for the order the list begins with. */
  order: string | undefined;
  chosen: Readonly<Record<string, readonly string[]>>;
  ranges: Readonly<Record<string, Range>>;
}

export const noRange: Range = { from: '', until: '' };

const rangeTypes: readonly FieldDefinition['type'][] = [
  'number',
  'money',
  'percent',
  'rating',
  'date',
  'dateTime',
  'time',
];

/** Whether a filter asks for a least and a most, where others ask for values. */
export function isRange(field: FieldDefinition): boolean {
  return rangeTypes.includes(field.type);
}

/** The query an address stands for. */
export function readQuery(parameters: URLSearchParams, filters: readonly FieldDefinition[]): Query {
  const chosen: Record<string, string[]> = {};
  const ranges: Record<string, Range> = {};
  for (const field of filters) {
    const values = parameters.getAll(field.id).filter((value) => value !== '');
    const from = parameters.get(`${field.id}.from`) ?? '';
    const until = parameters.get(`${field.id}.to`) ?? '';
    if (!isRange(field) && values.length > 0) chosen[field.id] = values;
    if (isRange(field) && (from !== '' || until !== '')) ranges[field.id] = { from, until };
  }
  return { text: parameters.get('q') ?? '', order: parameters.get('sort') ?? undefined, chosen, ranges };
}

/** The address of a query; what else the address says stays. */
export function writeQuery(
  query: Query,
  filters: readonly FieldDefinition[],
  parameters: URLSearchParams,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  put(next, 'q', query.text);
  put(next, 'sort', query.order ?? '');
  for (const { id } of filters) {
    next.delete(id);
    for (const value of query.chosen[id] ?? []) next.append(id, value);
    put(next, `${id}.from`, query.ranges[id]?.from ?? '');
    put(next, `${id}.to`, query.ranges[id]?.until ?? '');
  }
  return next;
}

function put(parameters: URLSearchParams, name: string, value: string): void {
  if (value === '') parameters.delete(name);
  else parameters.set(name, value);
}

/** How many filters narrow the list. */
export function countFilters(query: Query): number {
  const values = Object.values(query.chosen).reduce((sum, chosen) => sum + chosen.length, 0);
  return values + Object.keys(query.ranges).length;
}

export function withChosen(query: Query, field: string, values: readonly string[]): Query {
  const { [field]: _, ...others } = query.chosen;
  return { ...query, chosen: values.length > 0 ? { ...others, [field]: values } : others };
}

export function withRange(query: Query, field: string, range: Range): Query {
  const { [field]: _, ...others } = query.ranges;
  const empty = range.from === '' && range.until === '';
  return { ...query, ranges: empty ? others : { ...others, [field]: range } };
}
