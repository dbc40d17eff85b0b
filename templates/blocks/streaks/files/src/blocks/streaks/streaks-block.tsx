import { Check, Flame, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { locale, useWords, words as appWords } from '../../text/index.ts';
import { Button, Card, classNames, LoadState, RecordDialog, showToast } from '../../ui/index.ts';
import { RowLink } from '../records/row-link.tsx';
import { titleText } from '../records/title-text.ts';
import { useToday } from '../records/use-today.ts';
import { HeatMap } from './heat-map.tsx';
import { currentStreak, lastDays, longestStreak } from './streaks.ts';
import { en, zh } from './text.ts';

export interface StreaksBlockProps {
  entity: EntityDefinition;
  /** A row for each day on which something was done. */
  marks: EntityDefinition;
  /** Fields of a mark: what was done, and on which day. */
  of: string;
  day: string;
}

/** What is done day after day: marked, counted in a row, and seen on a map of the days. */
export function StreaksBlock({ entity, marks, of, day }: StreaksBlockProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const marked = useRows(marks);
  const changes = useChanges(marks);
  const today = useToday();
  const [adding, setAdding] = useState(false);
  const [busy, setBusy] = useState<string>();
  const days = useMemo(() => {
    const found = new Map<string, Map<string, string>>();
    for (const mark of marked.rows) {
      const thing = String(mark[of]);
      const own = found.get(thing) ?? new Map<string, string>();
      own.set(String(mark[day]).slice(0, 10), mark.id);
      found.set(thing, own);
    }
    return found;
  }, [marked.rows, of, day]);
  const daysOf = (row: Row): ReadonlySet<string> => new Set(days.get(row.id)?.keys());
  const turn = async (row: Row, date: string) => {
    const known = days.get(row.id)?.get(date);
    setBusy(`${row.id} ${date}`);
    try {
      if (known === undefined) await changes.create({ [of]: row.id, [day]: date });
      else await changes.remove(known);
    } catch {
      showToast({ message: words.failed, tone: 'bad' });
    } finally {
      setBusy(undefined);
    }
  };
  const doneToday = rows.filter((row) => daysOf(row).has(today)).length;
  const best = Math.max(0, ...rows.map((row) => longestStreak(daysOf(row))));
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const nameOf = (date: string) => weekday.format(new Date(`${date}T00:00:00Z`));
  /** As it is written on the button: `Tue 17`. */
  const dayName = (date: string) => `${nameOf(date)} ${Number(date.slice(8))}`;
  const perDay = useMemo(() => {
    const counts = new Map<string, number>();
    for (const own of days.values())
      for (const date of own.keys()) counts.set(date, (counts.get(date) ?? 0) + 1);
    return counts;
  }, [days]);
  return (
    <LoadState status={status} retry={retry}>
      <div className="flex flex-col gap-5">
        <Card className="grid grid-cols-[minmax(0,1fr)] items-center gap-6 p-5 sm:p-6 lg:grid-cols-[auto_minmax(0,1fr)_auto]">
          <div className="flex flex-wrap gap-x-10 gap-y-3">
            <p role="status" className="flex flex-col">
              <span className="font-heading text-2xl font-semibold tabular-nums">
                {words.doneToday(doneToday, rows.length)}
              </span>
              <span className="text-sm text-muted-foreground">
                {words.best}: {words.days(best)}
              </span>
            </p>
          </div>
          <div className="w-full max-w-[24rem] lg:justify-self-center">
            <HeatMap
              title={words.all}
              today={today}
              share={(date) => (rows.length === 0 ? 0 : Math.min(1, (perDay.get(date) ?? 0) / rows.length))}
            />
          </div>
          <Button
            variant="primary"
            className="justify-self-start"
            icon={<Plus className="size-4" aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {appWords.add(entity.singular)}
          </Button>
        </Card>
        <ul aria-label={entity.plural} className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-2">
          {rows.map((row) => {
            const own = daysOf(row);
            const done = own.has(today);
            const current = currentStreak(own, today);
            const title = titleText(entity, row);
            return (
              <li key={row.id} className="grid">
                <Card className="flex flex-col gap-4 p-5">
                  <div className="flex flex-wrap items-center justify-between gap-3">
                    <h2 className="min-w-0 font-heading text-lg font-semibold break-words">
                      <RowLink entity={entity} row={row} />
                    </h2>
                    <Button
                      variant={done ? 'neutral' : 'primary'}
                      aria-pressed={done}
                      busy={busy === `${row.id} ${today}`}
                      icon={<Check className="size-4" aria-hidden />}
                      onClick={() => void turn(row, today)}
                    >
                      {done ? words.doneNow : words.markToday}
                    </Button>
                  </div>
                  <dl className="grid grid-cols-3 gap-3 text-sm">
                    {(
                      [
                        [words.current, current],
                        [words.longest, longestStreak(own)],
                        [words.total, own.size],
                      ] as const
                    ).map(([label, count], index) => (
                      <div key={label} className="flex flex-col justify-between">
                        <dt className="text-muted-foreground">{label}</dt>
                        <dd className="flex items-center gap-1 text-lg font-semibold tabular-nums">
                          {index === 0 && (
                            <Flame
                              className={classNames(
                                'size-5',
                                count > 0 ? 'text-waiting' : 'text-muted-foreground',
                              )}
                              aria-hidden
                            />
                          )}
                          {words.days(count)}
                        </dd>
                      </div>
                    ))}
                  </dl>
                  <div
                    role="group"
                    aria-label={`${title}: ${words.thisWeek}`}
                    className="flex justify-between gap-1"
                  >
                    {lastDays(today, 7).map((date) => (
                      <button
                        key={date}
                        type="button"
                        aria-pressed={own.has(date)}
                        aria-label={
                          own.has(date) ? words.dayDone(dayName(date)) : words.dayOpen(dayName(date))
                        }
                        onClick={() => void turn(row, date)}
                        className="flex flex-1 flex-col items-center gap-1.5 rounded-control py-1 text-xs text-muted-foreground hover:bg-muted"
                      >
                        {nameOf(date)}{' '}
                        <span
                          className={classNames(
                            'flex size-8 items-center justify-center rounded-full border text-sm tabular-nums',
                            own.has(date)
                              ? 'border-transparent bg-primary text-primary-foreground'
                              : 'border-input text-foreground',
                            date === today && 'ring-2 ring-primary/50 ring-offset-1 ring-offset-card',
                          )}
                        >
                          {Number(date.slice(8))}
                        </span>
                      </button>
                    ))}
                  </div>
                  <HeatMap title={title} today={today} share={(date) => (own.has(date) ? 1 : 0)} />
                </Card>
              </li>
            );
          })}
        </ul>
        {rows.length > 0 && <p className="text-sm text-muted-foreground">{words.how}</p>}
      </div>
      {adding && <RecordDialog entity={entity} open onOpenChange={(open) => open || setAdding(false)} />}
    </LoadState>
  );
}
