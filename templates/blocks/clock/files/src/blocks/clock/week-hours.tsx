import { addDays } from '../../../shared/dates.ts';
import { locale, useWords } from '../../text/index.ts';
import { en, zh } from './text.ts';

export interface WeekHoursProps {
  today: string;
  /** Hours by date. */
  hours: ReadonlyMap<string, number>;
  dayHours: number;
}

/** Hours of the last seven days as bars. */
export function WeekHours({ today, hours, dayHours }: WeekHoursProps) {
  const words = useWords({ en, zh });
  const days = Array.from({ length: 7 }, (_, index) => addDays(today, index - 6));
  const most = Math.max(dayHours, ...days.map((day) => hours.get(day) ?? 0));
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <figure className="flex flex-col gap-4">
      <figcaption className="font-heading text-lg font-semibold">{words.lately}</figcaption>
      <ol className="grid flex-1 grid-cols-7 gap-2">
        {days.map((day) => {
          const value = hours.get(day) ?? 0;
          return (
            <li key={day} className="flex flex-col items-center gap-1.5 text-sm">
              <span className="text-xs text-muted-foreground tabular-nums">
                {value === 0 ? '–' : value.toLocaleString(locale, { maximumFractionDigits: 1 })}
              </span>
              <span aria-hidden className="flex h-28 w-full max-w-10 items-end rounded-control bg-muted">
                <span
                  className="w-full rounded-control bg-primary"
                  style={{ height: `${Math.min(100, (value / most) * 100)}%` }}
                />
              </span>
              <span className={day === today ? 'font-semibold' : 'text-muted-foreground'}>
                {weekday.format(new Date(`${day}T00:00:00Z`))}
              </span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
