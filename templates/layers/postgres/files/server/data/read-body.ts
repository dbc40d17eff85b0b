import type { RowsToMove } from '../../shared/data-api.ts';
import type { Value, Values } from '../../shared/rows.ts';
import { DataRefused } from './data-refused.ts';

/** The property of a request's body that holds values by field. */
export function readValuesOf(body: unknown, property: string): Values {
  if (!isObject(body)) throw notUnderstood('The body must be a JSON object.');
  return valuesFrom(body[property] ?? {});
}

/** The id of a row in a request's body. */
export function readIdOf(body: unknown, property: string): string | undefined {
  const id = isObject(body) ? body[property] : undefined;
  if (id === undefined || id === null) return undefined;
  if (!isId(id)) throw notUnderstood('The id of a row is a short text.');
  return id;
}

export function readRowsToMove(body: unknown): RowsToMove['rows'] {
  const rows = isObject(body) ? body['rows'] : undefined;
  if (!Array.isArray(rows) || rows.length > 1000)
    throw notUnderstood('“rows” must be a list of at most 1000.');
  return rows.map((row: unknown) => {
    if (!isObject(row) || typeof row['entity'] !== 'string' || !isId(row['id']))
      throw notUnderstood('A row has an entity, an id and values.');
    return { entity: row['entity'], id: row['id'], values: valuesFrom(row['values'] ?? {}) };
  });
}

/** Whether this may be the id of a row. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200 && /^[^\p{Cc}]+$/u.test(value);
}

function valuesFrom(content: unknown): Values {
  if (!isObject(content)) throw notUnderstood('Values are given by field.');
  const entries = Object.entries(content).map(([field, value]): [string, Value] => {
    if (!isValue(value)) throw notUnderstood(`The value of ${field.slice(0, 60)} is of no known kind.`);
    return [field, value];
  });
  return Object.fromEntries(entries);
}

function isValue(value: unknown): value is Value {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return !value.includes('\0');
  return (
    Array.isArray(value) &&
    value.length <= 1000 &&
    value.every((item) => typeof item === 'string' && item.length <= 2000 && !item.includes('\0'))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notUnderstood(message: string): DataRefused {
  return new DataRefused('notUnderstood', message);
}
