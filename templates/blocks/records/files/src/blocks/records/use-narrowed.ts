import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRelated, type FindRelated } from './use-related.ts';

const ranges: readonly FieldDefinition['type'][] = ['number', 'money', 'percent', 'rating', 'time'];
/** What else addresses say. */
const others = new Set([
  'q',
  'sort',
  'month',
  'item',
  'one',
  'other',
  'from',
  'to',
  'report',
  'view',
  'next',
]);
const planned = /due|expir|birth|^until$|^end/i;

/** Whether one row of an entity is meant; undefined where nothing in the address says so. */
type Test = (row: Row) => boolean;

/** Rows that the filters in the address of the page leave: those of a list, or those above figures. */
export function useNarrowed(entity: EntityDefinition, rows: readonly Row[]): readonly Row[] {
  const [parameters] = useSearchParams();
  const related = useRelated(entity);
  const address = parameters.toString();
  return useMemo(() => {
    const tests = testsOf(new URLSearchParams(address), { entity, related });
    return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
  }, [address, entity, rows, related]);
}

function testsOf(
  parameters: URLSearchParams,
  { entity, related }: { entity: EntityDefinition; related: FindRelated },
): Test[] {
  const tests: Test[] = [];
  for (const key of new Set(parameters.keys())) {
    const values = parameters.getAll(key).filter((value) => value !== '');
    if (values.length === 0 || others.has(key)) continue;
    const [name = '', end] = key.split('.');
    const test = end === undefined ? oneOf(key, values, { entity, related }) : between(name, end, values);
    if (test) tests.push(test);
  }
  return tests;

  function between(name: string, end: string, [limit = '']: readonly string[]): Test | undefined {
    const field = dayOf(entity, name);
    if (!field || (end !== 'from' && end !== 'to')) return undefined;
    const read = (row: Row) => row[field.id];
    if (ranges.includes(field.type)) {
      const number = Number(limit);
      return (row) => {
        const value = read(row);
        return typeof value === 'number' && (end === 'from' ? value >= number : value <= number);
      };
    }
    return (row) => {
      const value = read(row);
      // The last day counts whole, whatever the time.
      return (
        typeof value === 'string' &&
        value !== '' &&
        (end === 'from' ? value >= limit : value.slice(0, limit.length) <= limit)
      );
    };
  }
}

/** The field of this name, else the day on which rows of the entity happened. */
function dayOf({ fields }: EntityDefinition, name: string): FieldDefinition | undefined {
  const own = fields.find(({ id }) => id === name);
  if (own) return own;
  const dates = fields.filter(
    ({ type, id }) => (type === 'date' || type === 'dateTime') && !planned.test(id),
  );
  return /date|^on$|On$|At$/.test(name) ? dates[0] : undefined;
}

function oneOf(
  key: string,
  values: readonly string[],
  { entity, related }: { entity: EntityDefinition; related: FindRelated },
): Test | undefined {
  const wanted = new Set(values);
  const own = entity.fields.find(({ id }) => id === key);
  if (own) return isChosen(own, values) ? (row) => has(row[own.id], wanted) : undefined;
  if (entity.id === key) return (row) => wanted.has(row.id);
  // What rows point to has it.
  for (const relation of entity.fields.filter(({ type }) => type === 'relation')) {
    const knows = (row: Row) => {
      const found = related(row, relation);
      const field = found?.entity.fields.find(({ id }) => id === key);
      return found && field && isChosen(field, values) ? found.row[field.id] : undefined;
    };
    const target = relation.target === undefined ? undefined : entityOf(relation.target);
    if (target?.fields.some(({ id }) => id === key)) return (row) => has(knows(row), wanted);
  }
  return undefined;
}

function isChosen({ type, options }: FieldDefinition, values: readonly string[]): boolean {
  if (ranges.includes(type) || type === 'longText') return false;
  return type !== 'choice' || values.some((value) => options?.some(({ id }) => id === value));
}

function has(value: unknown, wanted: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((each) => wanted.has(String(each)));
  return wanted.has(String(value ?? ''));
}
