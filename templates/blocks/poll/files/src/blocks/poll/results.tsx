import { Check } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import type { Poll } from './count-votes.ts';
import { en, zh } from './text.ts';

/** How many voted for what, as bars. */
export function Results({ poll, mine }: { poll: Poll; mine: string | undefined }) {
  const words = useWords({ en, zh });
  const most = Math.max(1, ...poll.counts);
  return (
    <ul aria-label={words.results(poll.title)} className="flex flex-col gap-3">
      {poll.options.map((option, index) => {
        const count = poll.counts[index] ?? 0;
        const percent = poll.total > 0 ? Math.round((count / poll.total) * 100) : 0;
        return (
          <li key={option} className="flex flex-col gap-1.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
              <span className={`inline-flex items-center gap-1.5 ${mine === option ? 'font-semibold' : ''}`}>
                {option}
                {mine === option && (
                  <span className="inline-flex items-center gap-1 rounded-full bg-good-soft px-2 py-0.5 text-xs text-good">
                    <Check className="size-3.5" aria-hidden /> {words.yourVote}
                  </span>
                )}
              </span>
              <span className="tabular-nums">
                {words.votes(count)} · {words.share(percent)}
              </span>
            </p>
            <span className="block h-3 overflow-hidden rounded-full bg-muted" aria-hidden>
              <span
                className={`block h-full rounded-full transition-[width] duration-300 ${count === most ? 'bg-chart-1' : 'bg-chart-2'}`}
                style={{ width: `${percent}%` }}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
