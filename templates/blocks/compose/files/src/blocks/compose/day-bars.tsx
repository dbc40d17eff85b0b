import { locale, useWords } from '../../text/index.ts';
import { en, zh } from './text.ts';

export interface DayCount {
  /** `YYYY-MM-DD` */
  day: string;
  good: number;
  bad: number;
}

/** Messages per day as columns; as a table for those who do not see them. */
export function DayBars({ days }: { days: readonly DayCount[] }) {
  const words = useWords({ en, zh });
  const most = Math.max(1, ...days.map(({ good, bad }) => good + bad));
  const name = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const named = days.map((each) => ({ ...each, label: name.format(new Date(`${each.day}T00:00:00Z`)) }));
  return (
    <>
      <div className="flex min-h-52 flex-1 items-end gap-1 sm:gap-2" aria-hidden>
        {named.map(({ day, label, good, bad }, index) => (
          <div key={day} className="flex h-full min-w-0 flex-1 flex-col justify-end gap-1 text-center">
            <span className="text-xs tabular-nums">{good + bad || ''}</span>
            {bad > 0 && <span className="rounded-sm bg-bad" style={{ height: `${(bad / most) * 9}rem` }} />}
            <span className="min-h-0.5 rounded-sm bg-chart-1" style={{ height: `${(good / most) * 9}rem` }} />
            <span className="h-4 overflow-visible text-[0.65rem] whitespace-nowrap text-muted-foreground">
              {index % 3 === 1 ? label : ''}
            </span>
          </div>
        ))}
      </div>
      <table className="sr-only">
        <caption>{words.perDay}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.perDay}</th>
            <th scope="col">{words.failed}</th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ day, label, good, bad }) => (
            <tr key={day}>
              <th scope="row">{label}</th>
              <td>{good + bad}</td>
              <td>{bad}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
