import type { ActionDefinition } from '../../../shared/action.ts';
import { addDays, moment } from '../../../shared/dates.ts';
import { initialValues } from '../../../shared/initial-values.ts';
import type { Value, Values } from '../../../shared/rows.ts';
import { access } from '../../store/index.ts';
import type { ReservationProps } from './reservation-type.ts';

const numbers = new Set(['number', 'money', 'percent']);

/** What the form begins with: what the address says, who is logged in, and days that make sense. */
export function beginningOf(
  action: ActionDefinition,
  { kind, unit }: Pick<ReservationProps, 'kind' | 'unit'>,
  search: URLSearchParams,
): Values {
  const now = moment(new Date());
  const values: Record<string, Value> = { ...initialValues({ fields: action.inputs }, now) };
  const asks = (id: string) => action.inputs.some((field) => field.id === id);
  if (asks('startDate')) values['startDate'] ??= addDays(now.today, kind === 'length' ? 0 : 1);
  for (const { id, type } of action.inputs) {
    const said = search.get(id);
    if (said) values[id] = numbers.has(type) ? Number(said) : said;
  }
  const start = values['startDate'];
  if (asks('endDate') && !values['endDate'] && typeof start === 'string')
    values['endDate'] = addDays(start, unit === 'night' ? 1 : 2);
  if (asks('person') && access.person?.name) values['person'] = access.person.name;
  if (asks('email') && access.person?.email) values['email'] = access.person.email;
  return values;
}

const kept = new Set(['startDate', 'endDate', 'startTime', 'endTime', 'periods', 'quantity']);

/** When and how many as an address says it; nothing about who. */
export function textOfValues(values: Values): Record<string, string> {
  const entries = Object.entries(values).filter(([id, value]) => kept.has(id) && (value ?? '') !== '');
  return Object.fromEntries(entries.map(([id, value]) => [id, String(value)]));
}
