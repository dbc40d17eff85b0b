import { Search } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { addDays, moment } from '../../../shared/dates.ts';
import { fieldOf } from '../../../shared/entity.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, Field, formatValue, Notice, Select, TextInput } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import { availabilityOf, spanOf } from './availability.ts';
import { FoundThings } from './found-things.tsx';
import type { ReservationProps } from './reservation-type.ts';
import { en, zh } from './text.ts';

export interface FindBlockProps extends ReservationProps {
  path: string;
  label: string;
}

/** A search by dates and places, and what is free then; what is asked for is in the address. */
export function FindBlock(props: FindBlockProps) {
  const { entity, kind } = props;
  const words = useWords({ en, zh });
  const { rows } = useRows(entity);
  const { rows: taken } = useRows(props.taken);
  const [search, setSearch] = useSearchParams();
  const [problem, setProblem] = useState('');
  const [{ today }] = useState(() => moment(new Date()));
  const isRoute = kind === 'route';
  const [chosen, setChosen] = useState<Record<string, string>>(() => ({
    startDate: search.get('startDate') ?? addDays(today, isRoute ? 1 : 7),
    ...(kind === 'range' ? { endDate: search.get('endDate') ?? addDays(today, 9) } : {}),
    ...(isRoute ? {} : { place: search.get('place') ?? '' }),
    ...(kind === 'length' ? { name: search.get('name') ?? '' } : {}),
  }));
  // The places are known once the rows are there.
  const asked: Record<string, string> = { ...(isRoute ? firstRoute(props, rows, search) : {}), ...chosen };
  const places = isRoute ? [] : optionsOf(props, rows, props.place);
  const dates = props.actions[0]?.inputs.filter(({ id }) => id === 'startDate' || id === 'endDate') ?? [];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { startDate = '', endDate, from, to }: Record<string, string | undefined> = asked;
    const found =
      startDate < today
        ? words.pastDates
        : endDate !== undefined && endDate <= startDate
          ? words.badDates
          : isRoute && from === to
            ? words.samePlaces
            : '';
    setProblem(found);
    if (found !== '') return;
    const said = Object.entries(asked).filter(([, value]) => value !== '');
    setSearch(Object.fromEntries([...said, ['find', '1']]), { preventScrollReset: true });
  };
  const set = (id: string, value: string) => {
    setProblem('');
    setChosen((before) => ({ ...before, [id]: value }));
  };
  const isAsked = search.get('find') !== null;
  return (
    <section aria-label={words.search} className="flex flex-col gap-5">
      <Card className="p-4 sm:p-5">
        <form onSubmit={submit} className="flex flex-wrap items-end gap-3 sm:gap-4">
          {kind === 'length' && (
            <div className="min-w-52 flex-[2]">
              <Field label={fieldLabel(props, entity.titleField) ?? words.search}>
                {(control) => (
                  <TextInput
                    {...control}
                    type="search"
                    value={asked['name'] ?? ''}
                    onChange={(event) => set('name', event.target.value)}
                  />
                )}
              </Field>
            </div>
          )}
          {isRoute &&
            (['from', 'to'] as const).map((side) => (
              <div key={side} className="min-w-36 flex-1">
                <Field label={fieldLabel(props, props[side]) ?? words[side]} required>
                  {(control) => (
                    <Select
                      {...control}
                      value={asked[side] ?? ''}
                      onChange={(value) => set(side, value)}
                      options={optionsOf(props, rows, props[side])}
                    />
                  )}
                </Field>
              </div>
            ))}
          {places.length > 1 && (
            <div className="min-w-36 flex-1">
              <Field label={fieldLabel(props, props.place) ?? words.place} required>
                {(control) => (
                  <Select
                    {...control}
                    value={asked['place'] ?? ''}
                    onChange={(value) => set('place', value)}
                    placeholder={words.anywhere}
                    options={places}
                  />
                )}
              </Field>
            </div>
          )}
          {dates.map((field) => (
            <div key={field.id} className="min-w-36 flex-1">
              <Field label={field.label} required>
                {(control) => (
                  <TextInput
                    {...control}
                    type="date"
                    min={today}
                    value={asked[field.id] ?? ''}
                    onChange={(event) => set(field.id, event.target.value)}
                  />
                )}
              </Field>
            </div>
          ))}
          <Button type="submit" variant="primary" icon={<Search className="size-4" aria-hidden />}>
            {words.search}
          </Button>
        </form>
      </Card>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {isAsked && <Found props={props} rows={rows} taken={taken} search={search} />}
    </section>
  );
}

function Found({
  props,
  rows,
  taken,
  search,
}: {
  props: FindBlockProps;
  rows: readonly Row[];
  taken: readonly Row[];
  search: URLSearchParams;
}) {
  const values: Values = Object.fromEntries(search.entries());
  const fits = (field: string | undefined, said: string) =>
    field === undefined || !search.get(said)
      ? () => true
      : (row: Row) => String(row[field] ?? '') === search.get(said);
  const name = (search.get('name') ?? '').trim().toLocaleLowerCase();
  const found = rows
    .filter(fits(props.from, 'from'))
    .filter(fits(props.to, 'to'))
    .filter(fits(props.place, 'place'))
    .filter((row) => titleText(props.entity, row).toLocaleLowerCase().includes(name))
    .flatMap((thing) => {
      const span = spanOf(props, thing, values);
      return span
        ? [{ thing, span, availability: availabilityOf(props, { thing, taken, span, quantity: 1 }) }]
        : [];
    })
    .toSorted((one, other) => {
      const free = Number(other.availability.free) - Number(one.availability.free);
      const { departs } = props;
      return free || (departs ? String(one.thing[departs]).localeCompare(String(other.thing[departs])) : 0);
    });
  return <FoundThings props={props} found={found} values={values} />;
}

function fieldLabel({ entity }: ReservationProps, id: string | undefined): string | undefined {
  return id === undefined ? undefined : fieldOf(entity, id)?.label;
}

/** The values that things have in a field. */
function optionsOf(
  { entity }: ReservationProps,
  rows: readonly Row[],
  id: string | undefined,
): { id: string; label: string }[] {
  const field = id === undefined ? undefined : fieldOf(entity, id);
  if (!field) return [];
  const there = new Set(rows.flatMap((row) => (row[field.id] ? String(row[field.id]) : [])));
  return [...there].map((value) => ({ id: value, label: formatValue(field, value, locale) }));
}

/** From where to where, unless the address says it: what the first thing connects. */
function firstRoute(
  props: ReservationProps,
  rows: readonly Row[],
  search: URLSearchParams,
): Record<'from' | 'to', string> {
  const [first] = rows;
  const side = (id: 'from' | 'to') => search.get(id) ?? String(first?.[props[id] ?? ''] ?? '');
  return { from: side('from'), to: side('to') };
}
