import { useWords } from '../../text/index.ts';
import { classNames } from '../../ui/index.ts';
import { weeksUpTo } from './streaks.ts';
import { en, zh } from './text.ts';

const weeks = 18;

export interface HeatMapProps {
  title: string;
  today: string;
  /** How full a day is, from 0 to 1. */
  share: (day: string) => number;
}

/** A field for each day of the last weeks, as wide as there is room. */
export function HeatMap({ title, today, share }: HeatMapProps) {
  const words = useWords({ en, zh });
  const columns = weeksUpTo(today, weeks);
  const done = columns.flat().filter((day) => share(day) > 0).length;
  return (
    <div role="img" aria-label={words.map(title, done, weeks)} className="flex gap-[3px] sm:gap-1">
      {columns.map((column) => (
        <span key={column[0]} className="flex min-w-0 flex-1 flex-col gap-[3px] sm:gap-1">
          {column.map((day) => {
            const part = share(day);
            return (
              <span
                key={day}
                title={part > 0 ? words.dayDone(day) : words.dayOpen(day)}
                style={part > 0 ? { opacity: 0.35 + 0.65 * part } : undefined}
                className={classNames(
                  'h-3.5 rounded-[3px]',
                  part > 0 ? 'bg-primary' : 'bg-border/70',
                  day === today && 'outline-2 outline-offset-1 outline-primary',
                )}
              />
            );
          })}
        </span>
      ))}
    </div>
  );
}
