import { useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row, Value } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Card, LoadState, showToast } from '../../ui/index.ts';
import { ownRows } from '../records/own-rows.ts';
import { ClockCard } from './clock-card.tsx';
import { ClockFigures } from './clock-figures.tsx';
import { en, zh } from './text.ts';
import { asHours, minutesBetween, missingHours } from './times.ts';
import { useNow } from './use-now.ts';
import { WeekHours } from './week-hours.tsx';

export interface ClockBlockProps {
  entity: EntityDefinition;
  kind: 'attendance' | 'work';
  date: string;
  start: string;
  end: string;
  hours: string;
  absence?: string;
  status?: string;
  lateAfter: string;
  dayHours: number;
  task?: string;
  about?: string;
}

/** What is entered before the start. */
export interface Told {
  task: string;
  about: string;
}

/** Clocks whoever is here in and out, and shows their hours. */
export function ClockBlock(props: ClockBlockProps) {
  const { entity, date, start, end, hours, dayHours } = props;
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const changes = useChanges(entity);
  const [busy, setBusy] = useState(false);
  const now = useNow();
  const { today, now: stamp } = moment(now);
  const time = stamp.slice(11);
  // Those who see everybody's rows clock in for themselves too.
  const own = ownRows(entity, rows);
  const latest = own.toSorted((one, other) => keyOf(other, props).localeCompare(keyOf(one, props)));
  const open = latest.find((row) => row[start] && !row[end]);
  const ended = latest.find((row) => row[date] === today && row[end]);
  const running = open ? minutesBetween(String(open[start]), time) : 0;
  const byDay = hoursByDay(own, props);
  const soFar = (byDay.get(today) ?? 0) + (open?.[date] === today ? asHours(running) : 0);

  const keep = async (save: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await save();
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  const clockIn = (told: Told) => {
    if (access.may('create', entity) === 'logIn')
      return access.askLogIn({
        kind: 'create',
        entity: entity.id,
        initial: { [date]: today, [start]: time },
      });
    const values: Record<string, Value> = { [date]: today, [start]: time };
    if (props.status) values[props.status] = time > props.lateAfter ? 'late' : 'present';
    if (props.task) values[props.task] = told.task;
    if (props.about && told.about) values[props.about] = told.about;
    return void keep(() => changes.create(values));
  };
  const clockOut = () => {
    if (!open) return;
    const spent = asHours(running);
    const values: Record<string, Value> = { [end]: time, [hours]: spent };
    if (props.absence) values[props.absence] = missingHours(spent, dayHours);
    void keep(() => changes.update(open.id, values));
  };
  return (
    <LoadState status={status} retry={retry}>
      <div className="flex flex-col gap-6">
        <div className="grid items-stretch gap-6 lg:grid-cols-2">
          <ClockCard
            {...props}
            now={now}
            open={open}
            ended={ended}
            soFar={soFar}
            busy={busy}
            onStart={clockIn}
            onEnd={clockOut}
          />
          <Card className="p-5 sm:p-8">
            <WeekHours today={today} hours={byDay} dayHours={dayHours} />
          </Card>
        </div>
        <ClockFigures {...props} rows={own} today={today} soFar={soFar} />
      </div>
    </LoadState>
  );
}

function keyOf(row: Row, { date, start }: ClockBlockProps): string {
  return `${String(row[date] ?? '')} ${String(row[start] ?? '')}`;
}

function hoursByDay(rows: readonly Row[], { date, hours }: ClockBlockProps): ReadonlyMap<string, number> {
  const byDay = new Map<string, number>();
  for (const row of rows) {
    const day = String(row[date] ?? '').slice(0, 10);
    const value = row[hours];
    if (typeof value === 'number') byDay.set(day, (byDay.get(day) ?? 0) + value);
  }
  return byDay;
}
