import { locale, useWords } from '../../text/index.ts';
import { Stars } from './stars.tsx';
import { en, zh } from './text.ts';

/** The average, and how often each number of stars was given. */
export function RatingSummary({ ratings }: { ratings: readonly number[] }) {
  const words = useWords({ en, zh });
  if (ratings.length === 0) return null;
  const average = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  const shown = average.toLocaleString(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
      <div className="flex flex-col items-start gap-1">
        <p className="font-heading text-5xl font-semibold tabular-nums">{shown}</p>
        <Stars value={average} label={words.average(shown)} />
        <p className="text-sm text-muted-foreground">{words.reviews(ratings.length)}</p>
      </div>
      <ul className="flex min-w-56 flex-1 flex-col gap-1.5 text-sm">
        {[5, 4, 3, 2, 1].map((stars) => {
          const count = ratings.filter((rating) => Math.round(rating) === stars).length;
          return (
            <li key={stars} className="flex items-center gap-3">
              <span className="w-16 shrink-0">{words.stars(stars)}</span>
              <span aria-hidden className="h-2 flex-1 overflow-hidden rounded-full bg-muted">
                <span
                  className="block h-full rounded-full bg-primary"
                  style={{ width: `${(count / ratings.length) * 100}%` }}
                />
              </span>
              <span className="w-6 text-right tabular-nums">{count}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
