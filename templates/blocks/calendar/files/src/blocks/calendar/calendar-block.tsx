import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { moment } from '../../../shared/dates.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useRows } from '../../store/index.ts';
import { locale, useWords, words as appWords } from '../../text/index.ts';
import { Button, Chip, IconButton, LoadState, RecordDialog, Select } from '../../ui/index.ts';
import { useRelated } from '../records/use-related.ts';
import { DayCell } from './day-cell.tsx';
import { DayList } from './day-list.tsx';
import { addDays, addMonths, daysOfMonth, daysOfWeek, entriesByDay, type CalendarFields } from './days.ts';
import { en, zh } from './text.ts';

export interface CalendarBlockProps {
  entity: EntityDefinition;
  fields: CalendarFields;
  /** A choice that gives rows their colour, and by which they are filtered. */
  colour?: string;
  show?: readonly string[];
  view: 'month' | 'week';
  create?: boolean;
  edit?: boolean;
}

const nothing: readonly never[] = [];

/** Rows on the days they happen, a month or a week at a time. The address says which. */
export function CalendarBlock(props: CalendarBlockProps) {
  const { entity, fields, show = nothing, create, edit } = props;
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  useRelated(entity);
  const [address, setAddress] = useSearchParams();
  const [{ today }] = useState(() => moment(new Date()));
  const [chosen, choose] = useState<string>();
  const [adding, setAdding] = useState<string>();
  const [editing, setEditing] = useState<Row>();
  const view = /^(?:month|week)$/.test(address.get('view') ?? '')
    ? address.get('view') === 'week'
      ? 'week'
      : 'month'
    : props.view;
  const asked = address.get('day') ?? '';
  const day = /^\d{4}-\d\d-\d\d$/.test(asked) ? asked : today;
  const colour = props.colour === undefined ? undefined : fieldOf(entity, props.colour);
  const only = address.get('only') ?? '';
  const filtered = colour && only ? rows.filter((row) => row[colour.id] === only) : rows;
  const month = day.slice(0, 7);
  const days = view === 'month' ? daysOfMonth(month) : daysOfWeek(day);
  const byDay = entriesByDay(filtered, fields);
  const open =
    chosen !== undefined && days.includes(chosen) ? chosen : days.includes(today) ? today : days[0];
  const set = (name: string, value: string | undefined) =>
    setAddress(
      (held) => {
        if (value === undefined) held.delete(name);
        else held.set(name, value);
        return held;
      },
      { preventScrollReset: true },
    );
  const go = (count: number) =>
    set('day', view === 'week' ? addDays(day, 7 * count) : `${addMonths(month, count)}-01`);
  const format = (value: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));
  const longDay = (value: string) => format(value, { day: 'numeric', month: 'long' });
  const title =
    view === 'month'
      ? format(`${month}-01`, { month: 'long', year: 'numeric' })
      : `${format(days[0] ?? day, { day: 'numeric', month: 'short' })} – ${format(days[6] ?? day, { day: 'numeric', month: 'short', year: 'numeric' })}`;
  const mayAdd = create === true && entity.origin === 'kept' && access.may('create', entity) !== 'no';
  const mayEdit = edit === true && entity.origin === 'kept';
  const isTimed = fieldOf(entity, fields.start)?.type === 'dateTime';
  const empty = days.every((each) => !byDay.get(each)?.length);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <IconButton
          label={words.earlier[view]}
          icon={<ChevronLeft className="size-5" />}
          onClick={() => go(-1)}
        />
        <IconButton
          label={words.later[view]}
          icon={<ChevronRight className="size-5" />}
          onClick={() => go(1)}
        />
        <h2 className="min-w-44 font-heading text-xl font-semibold" aria-live="polite">
          {title}
        </h2>
        <Button size="small" onClick={() => set('day', undefined)}>
          {words.today}
        </Button>
        <div className="ml-auto flex flex-wrap items-center gap-2">
          {colour?.options && (
            <Select
              className="w-44"
              aria-label={colour.label}
              value={only}
              placeholder={`${colour.label}: ${words.all}`}
              options={colour.options}
              onChange={(value) => set('only', value === '' ? undefined : value)}
            />
          )}
          <div role="group" aria-label={words.view} className="flex gap-1.5">
            {(['month', 'week'] as const).map((each) => (
              <Chip key={each} pressed={view === each} onClick={() => set('view', each)}>
                {words[each]}
              </Chip>
            ))}
          </div>
          {mayAdd && (
            <Button
              variant="primary"
              icon={<Plus className="size-4" aria-hidden />}
              onClick={() => setAdding(open ?? today)}
            >
              {appWords.add(entity.singular)}
            </Button>
          )}
        </div>
      </div>
      <LoadState status={status} retry={retry}>
        <div className="overflow-hidden rounded-card card-frame bg-card shadow-card">
          <div className="grid grid-cols-7 border-b border-border bg-muted text-xs font-medium text-muted-foreground">
            {daysOfWeek(day).map((each) => (
              <span key={each} className="px-2 py-2 text-center sm:text-left">
                {format(each, { weekday: 'short' })}
              </span>
            ))}
          </div>
          <ul aria-label={words.calendar} className="grid grid-cols-7">
            {days.map((each) => (
              <DayCell
                key={each}
                entity={entity}
                day={each}
                label={longDay(each)}
                entries={byDay.get(each) ?? nothing}
                colour={colour}
                isOther={view === 'month' && !each.startsWith(month)}
                isToday={each === today}
                isChosen={each === open}
                isTall={view === 'week'}
                choose={() => choose(each)}
                add={mayAdd ? () => setAdding(each) : undefined}
                edit={mayEdit ? setEditing : undefined}
              />
            ))}
          </ul>
        </div>
        {empty && <p className="text-muted-foreground">{words.nothingHere[view]}</p>}
        {open && (
          <DayList
            entity={entity}
            title={format(open, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}
            entries={byDay.get(open) ?? nothing}
            show={show}
            add={
              mayAdd
                ? { label: words.addOn(entity.singular, longDay(open)), run: () => setAdding(open) }
                : undefined
            }
            edit={mayEdit ? setEditing : undefined}
          />
        )}
      </LoadState>
      {adding && (
        <RecordDialog
          entity={entity}
          initial={{ [fields.start]: isTimed ? `${adding}T09:00` : adding }}
          open
          onOpenChange={() => setAdding(undefined)}
          onSaved={(row) => set('day', String(row[fields.start] ?? day).slice(0, 10))}
        />
      )}
      {editing && (
        <RecordDialog entity={entity} row={editing} open onOpenChange={() => setEditing(undefined)} />
      )}
    </div>
  );
}
